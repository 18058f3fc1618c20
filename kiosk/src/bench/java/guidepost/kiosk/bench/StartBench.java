package guidepost.kiosk.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * From starting the process to the first screen on the glass: the kiosk as it comes, the kiosk with an archive of its classes, and a window with FlatLaf and
 * nothing else, likewise archived. The kiosk is started as a clinic does, with nothing on its command line. Whole processes in turn, so that what else the machine does touches all alike; medians.
 *
 * <p>Arguments: how many rounds, then the JDKs to measure on, as their folders; else the one this runs on.
 */
public final class StartBench {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    private static final int AOT_CACHE_SINCE = 25;
    /** A kiosk computes little: the quick compiler and the small collector do, and are there sooner. */
    private static final List<String> LIGHT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path kiosk;
    private final Path work;
    private final String display;

    private StartBench(Path kiosk, Path work, String display) {
        this.kiosk = kiosk;
        this.work = work;
        this.display = display;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException {
        Path kiosk =
                Path.of(System.getProperty("guidepost.jar", "target/kiosk.jar")).toAbsolutePath();
        if (!Files.exists(kiosk)) {
            System.out.println("not there: " + kiosk + "; build it first (mvn -DskipTests package)");
            System.exit(1);
        }
        Optional<Screen> screen = Screen.find(WIDTH + 100, HEIGHT + 100);
        if (screen.isEmpty()) {
            System.out.println("no display and no Xvfb: the start was not measured");
            return;
        }
        Path work = Files.createTempDirectory("guidepost-start");
        try (Screen open = screen.get()) {
            StartBench bench = new StartBench(kiosk, work, open.display());
            int rounds = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
            List<Path> jdks = arguments.length < 2
                    ? List.of(Path.of(System.getProperty("java.home")))
                    : Stream.of(arguments).skip(1).map(Path::of).toList();
            for (Path jdk : jdks) {
                bench.compare(jdk, rounds);
            }
        } finally {
            delete(work);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void compare(Path jdk, int rounds) throws IOException, InterruptedException, URISyntaxException {
        int feature = feature(jdk);
        List<String> program = List.of("-Dguidepost.rehearsal=true", "-jar", kiosk.toString());
        List<String> alone = List.of(
                "-cp",
                alone() + File.pathSeparator + flatLaf(),
                FlatLafAlone.class.getName(),
                Integer.toString(WIDTH),
                Integer.toString(HEIGHT));
        Start plain = start("kiosk.jar, default flags", command(jdk, List.of(), program));
        Start floor = archived(jdk, feature, "FlatLaf alone, ", LIGHT, alone);
        List<Start> starts = List.of(
                plain,
                archived(jdk, feature, "kiosk.jar, ", List.of(), program),
                archived(jdk, feature, "kiosk.jar, ", LIGHT, program),
                floor);
        for (int round = 0; round <= rounds; round++) {
            for (Start start : starts) {
                start.measure();
            }
            if (round == 0) {
                starts.forEach(Start::forget);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%nJDK %d, from exec to the first painted screen, medians of %d; ratios of time, and of processor time%n",
                feature,
                rounds);
        System.out.printf(Locale.ROOT, "%-40s %7s %7s %13s %13s%n", "", "ms", "CPU ms", "of default", "of FlatLaf");
        for (Start start : starts) {
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %7.0f %7.0f %13s %13s%n",
                    start.title(),
                    start.wallMillis(),
                    start.processorMillis(),
                    ratios(start, plain),
                    ratios(start, floor));
        }
    }

    private static String ratios(Start start, Start to) {
        return String.format(
                Locale.ROOT,
                "%.2f, %.2f",
                start.wallMillis() / to.wallMillis(),
                start.processorMillis() / to.processorMillis());
    }

    private Start start(String title, List<String> command) {
        return new Start(
                title,
                command,
                Map.of(
                        "DISPLAY",
                        display,
                        "GUIDEPOST_DATA",
                        work.resolve("data").toString()));
    }

    /** The same program, with an archive of the classes that one start of it has loaded. */
    private Start archived(Path jdk, int feature, String title, List<String> flags, List<String> program)
            throws IOException, InterruptedException {
        boolean aot = feature >= AOT_CACHE_SINCE;
        Path archive = Files.createTempFile(work, "classes", aot ? ".aot" : ".jsa");
        Files.delete(archive);
        start(
                        title,
                        command(
                                jdk,
                                with(flags, (aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive),
                                program))
                .measure();
        if (!Files.exists(archive)) {
            throw new IOException("no archive was made of " + title);
        }
        return start(
                title + (aot ? "AOT cache" : "AppCDS") + (flags.isEmpty() ? "" : ", C1, serial GC"),
                command(jdk, with(flags, (aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive), program));
    }

    private static List<String> with(List<String> flags, String flag) {
        List<String> all = new ArrayList<>(flags);
        all.add(flag);
        return all;
    }

    private static List<String> command(Path jdk, List<String> flags, List<String> program) {
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin").resolve("java").toString());
        command.addAll(flags);
        command.addAll(program);
        return command;
    }

    private static int feature(Path jdk) throws IOException {
        return Files.readAllLines(jdk.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("[^0-9.]", "").replaceAll("\\..*", ""))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow(() -> new IOException("no version in " + jdk));
    }

    private static Path flatLaf() throws URISyntaxException {
        return Path.of(FlatLightLaf.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /** The least program as a jar: only of jars can classes be archived. */
    private Path alone() throws IOException {
        Path jar = work.resolve("alone.jar");
        if (Files.exists(jar)) {
            return jar;
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("FlatLafAlone.class", "FlatLafAlone$1.class")) {
                out.putNextEntry(new JarEntry("guidepost/kiosk/bench/" + name));
                try (InputStream in = StartBench.class.getResourceAsStream(name)) {
                    if (in == null) {
                        throw new IOException("not compiled: " + name);
                    }
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return jar;
    }
}
