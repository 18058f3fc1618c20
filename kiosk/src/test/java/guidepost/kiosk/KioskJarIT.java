package guidepost.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, as a script runs it on a machine without a display. */
final class KioskJarIT {
    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    @Test
    void without_a_display_it_says_in_one_line_what_to_do() throws Exception {
        Outcome outcome = kiosk();

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo("no display: the kiosk needs a screen; without one use \"kiosk assess\" or"
                        + " \"kiosk set-pin\" (--help says more)" + System.lineSeparator());
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_visit_needs_no_display() throws Exception {
        Path answers = Files.writeString(folder.resolve("answers"), "{\"about\":\"not_back_pain\"}");

        Outcome outcome = kiosk("assess", "--answers", answers.toString());

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("{\"urgency\":\"ASK_STAFF\"");
    }

    private Outcome kiosk(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("guidepost.jar"),
                "--data",
                folder.resolve("data").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().remove("DISPLAY");
        int code = process.start().waitFor();
        return new Outcome(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
