package guidepost.kiosk.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A screen to open windows on: the one there is, else an Xvfb of our own for as long as this is open. */
final class Screen implements AutoCloseable {
    private final String display;
    private final Optional<Process> own;

    private Screen(String display, Optional<Process> own) {
        this.display = display;
        this.own = own;
    }

    /** None where there is neither a display nor an Xvfb. */
    static Optional<Screen> find(int width, int height) throws IOException {
        String display = System.getenv("DISPLAY");
        if (display != null && !display.isBlank()) {
            return Optional.of(new Screen(display, Optional.empty()));
        }
        Optional<Path> xvfb = onPath("Xvfb");
        return xvfb.isPresent() ? Optional.of(start(xvfb.get(), width, height)) : Optional.empty();
    }

    private static Screen start(Path xvfb, int width, int height) throws IOException {
        Process process = new ProcessBuilder(
                        xvfb.toString(),
                        "-displayfd",
                        "1",
                        "-nolisten",
                        "tcp",
                        "-screen",
                        "0",
                        width + "x" + height + "x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.US_ASCII);
        String number = said.readLine();
        if (number == null) {
            process.destroy();
            throw new IOException("Xvfb did not start");
        }
        return new Screen(":" + number.strip(), Optional.of(process));
    }

    private static Optional<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Its name, as DISPLAY is set to. */
    String display() {
        return display;
    }

    @Override
    public void close() {
        own.ifPresent(Process::destroy);
    }
}
