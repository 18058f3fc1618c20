package guidepost.admin;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.exchange.DefaultGuides;
import guidepost.exchange.EditionFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, as a script runs it. */
final class AdminJarIT {
    @TempDir
    Path folder;

    @Test
    void publishes_what_was_imported_and_logs_nothing_to_whoever_called() throws Exception {
        Path draft = folder.resolve("draft.json");
        Files.write(draft, EditionFile.writePretty(DefaultGuides.builtIn().asDraft()));
        assertThat(admin("import", draft.toString())).isEqualTo("0|{\"imported\":true,\"findings\":[]}\n|");
        assertThat(admin("publish"))
                .startsWith("0|{\"published\":true,\"number\":2,\"seal\":\"")
                .endsWith("\"}\n|");
        assertThat(admin("verify")).isEqualTo("0|{\"ok\":true,\"editions\":2,\"auditRows\":5,\"problems\":[]}\n|");
        assertThat(admin("publish")).isEqualTo("2||admin: there is no draft to publish; import one first\n");
        assertThat(admin("--version")).matches("0\\|admin [0-9.]+ \\(Java .+\\)\n\\|");
    }

    private String admin(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("guidepost.jar"),
                "--data",
                folder.resolve("data").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int exit = process.waitFor();
        return exit + "|" + Files.readString(out, StandardCharsets.UTF_8) + "|"
                + Files.readString(err, StandardCharsets.UTF_8);
    }
}
