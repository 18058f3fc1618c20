package guidepost.handout;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A CUPS of its own, with two queues: "tray", which prints into a file, and "empty", which has run out of paper. It is
 * the machine's where there is one, else Debian's, unpacked beside the tests: nothing is installed, and no root is needed.
 */
final class Cups implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;

    private final Path home;
    private final int port;
    private final Process daemon;

    private Cups(Path home, int port, Process daemon) {
        this.home = home;
        this.port = port;
        this.daemon = daemon;
    }

    /** Why there is none here. */
    static final class Missing extends Exception {
        private static final long serialVersionUID = 1;

        Missing(String why) {
            super(why);
        }
    }

    /** @throws Missing where none can be had or started here */
    static Cups start(Path home) throws Missing {
        try {
            int port = freePort();
            Path program = program(home);
            configure(home, port);
            Files.copy(
                    program.resolveSibling("../lib/cups/daemon/cups-exec").normalize(),
                    home.resolve("bin/daemon/cups-exec"),
                    StandardCopyOption.COPY_ATTRIBUTES);
            Process daemon = new ProcessBuilder(
                            program.toString(),
                            "-f",
                            "-c",
                            home.resolve("conf/cupsd.conf").toString(),
                            "-s",
                            home.resolve("conf/cups-files.conf").toString())
                    .redirectErrorStream(true)
                    .start();
            Cups cups = new Cups(home, port, daemon);
            cups.awaitReady();
            return cups;
        } catch (IOException e) {
            throw new Missing(e.toString());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path program(Path home) throws IOException, Missing {
        Path here = Path.of("/usr/sbin/cupsd");
        if (Files.isExecutable(here)) {
            return here;
        }
        Path packages = Files.createDirectories(home.resolve("packages"));
        run(packages, "apt-get", "-q", "download", "cups-daemon");
        try (Stream<Path> files = Files.list(packages)) {
            Path found = files.filter(file -> file.toString().endsWith(".deb"))
                    .findFirst()
                    .orElseThrow(() -> new Missing("Debian's package of CUPS cannot be had"));
            run(packages, "dpkg", "-x", found.toString(), packages.toString());
        }
        return packages.resolve("usr/sbin/cupsd");
    }

    private static void run(Path folder, String... command) throws IOException, Missing {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), command[0] + ".log"))
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new Missing(String.join(" ", command) + " did not do it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Missing("interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void configure(Path home, int port) throws IOException {
        for (String folder : List.of(
                "conf",
                "spool/tmp",
                "cache",
                "state",
                "bin/backend",
                "bin/filter",
                "bin/daemon",
                "data/mime",
                "paper")) {
            Files.createDirectories(home.resolve(folder));
        }
        write(
                home,
                "conf/cupsd.conf",
                "LogLevel info",
                "Listen 127.0.0.1:" + port,
                "Browsing No",
                "DefaultAuthType None",
                "WebInterface No",
                "PreserveJobFiles No",
                "<Location />",
                "Order allow,deny",
                "Allow all",
                "</Location>",
                "<Policy default>",
                "<Limit All>",
                "Order allow,deny",
                "Allow all",
                "</Limit>",
                "</Policy>");
        write(
                home,
                "conf/cups-files.conf",
                "SystemGroup root",
                // Never root itself, CUPS says; without root it stays who it is.
                "User nobody",
                "Group nogroup",
                "ServerRoot " + home.resolve("conf"),
                "ServerBin " + home.resolve("bin"),
                "DataDir " + home.resolve("data"),
                "CacheDir " + home.resolve("cache"),
                "StateDir " + home.resolve("state"),
                "RequestRoot " + home.resolve("spool"),
                "TempDir " + home.resolve("spool/tmp"),
                "DocumentRoot " + home.resolve("data"),
                "ErrorLog stderr",
                "AccessLog " + home.resolve("access"),
                "PageLog " + home.resolve("pages"));
        write(home, "data/mime/mime.types", "application/pdf pdf string(0,%PDF)");
        write(home, "data/mime/mime.convs", "");
        write(
                home,
                "bin/backend/paper",
                "#!/bin/sh",
                "cat \"$6\" > '" + home.resolve("paper") + "'/\"${DEVICE_URI#paper:/}\"");
        // Nobody else may run it: so CUPS, where it is root, does not give up its rights to the folder for it.
        Files.setPosixFilePermissions(home.resolve("bin/backend/paper"), PosixFilePermissions.fromString("rwx------"));
        write(
                home,
                "conf/printers.conf",
                "<DefaultPrinter tray>",
                "DeviceURI paper:/printed.pdf",
                "State Idle",
                "Accepting Yes",
                "Shared No",
                "</DefaultPrinter>",
                "<Printer empty>",
                "DeviceURI paper:/late.pdf",
                "State Stopped",
                "Reason media-empty-error",
                "Accepting Yes",
                "Shared No",
                "</Printer>");
    }

    private static void write(Path home, String file, String... lines) throws IOException {
        Files.write(home.resolve(file), List.of(lines));
    }

    private void awaitReady() throws IOException, Missing {
        BufferedReader log = new BufferedReader(new InputStreamReader(daemon.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Resuming new connection processing")) {
                return;
            }
        }
        throw new Missing("CUPS did not start: " + said);
    }

    URI printer(String queue) {
        return URI.create("ipp://127.0.0.1:" + port + "/printers/" + queue);
    }

    /** What the queue has printed so far; empty where it has printed nothing. */
    byte[] paper(String file) {
        Path printed = home.resolve("paper").resolve(file);
        try {
            return Files.exists(printed) ? Files.readAllBytes(printed) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        daemon.destroy();
        try {
            if (!daemon.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                daemon.destroyForcibly();
            }
        } catch (InterruptedException e) {
            daemon.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
