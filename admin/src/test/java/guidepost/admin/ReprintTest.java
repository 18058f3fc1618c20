package guidepost.admin;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Handout;
import guidepost.core.handout.HandoutComposer;
import guidepost.core.handout.SheetForm;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.handout.PdfHandout;
import guidepost.handout.Sheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet that was lost, made again at the desk. */
final class ReprintTest {
    private static final Edition GUIDE = DefaultGuides.builtIn();
    private static final SheetForm LARGE_LETTER = new SheetForm(true, true);

    @TempDir
    Path folder;

    private Path data = Path.of(".");
    private Terminal terminal = new Terminal(data);

    @BeforeEach
    void aDataFolder() {
        data = folder.resolve("data");
        terminal = new Terminal(data);
    }

    private Handout printed() throws Exception {
        Clinic clinic = new ClinicFile(data).read().toClinic();
        return HandoutComposer.compose(
                GUIDE,
                new Assessment(
                        Urgency.SELF_CARE,
                        List.of(),
                        List.of(),
                        Answers.none().with("onset", new Answer.Amount(18)),
                        true),
                Language.ENGLISH,
                ZonedDateTime.of(2026, 11, 22, 10, 0, 31, 0, clinic.zone()),
                clinic);
    }

    private String code() throws Exception {
        return printed().code().orElseThrow().print(LARGE_LETTER);
    }

    @Test
    void the_sheet_comes_out_as_it_was_to_the_last_byte() throws Exception {
        Path file = folder.resolve("again.pdf");
        Terminal.Result result = terminal.run("reprint", code(), file.toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(0);
        assertThat(result.json().at("reprinted").whole()).isEqualTo(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(PdfHandout.write(printed(), Sheet.of(LARGE_LETTER)));
    }

    @Test
    void a_code_that_is_none_is_refused_in_a_line() throws Exception {
        Path file = folder.resolve("again.pdf");
        String code = code();
        String misread = (code.startsWith("0") ? "1" : "0") + code.substring(1);
        for (String wrong : new String[] {"nonsense", misread, code.substring(5)}) {
            Terminal.Result result = terminal.run("reprint", wrong, file.toString());

            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err().lines()).hasSize(1).allMatch(line -> line.contains(wrong));
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void there_must_be_somewhere_to_write_to() throws Exception {
        Terminal.Result result = terminal.run(
                "reprint", code(), folder.resolve("nowhere/again.pdf").toString());

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("there is no such folder");
    }
}
