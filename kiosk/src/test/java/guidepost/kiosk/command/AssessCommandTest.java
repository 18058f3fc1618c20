package guidepost.kiosk.command;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Triage;
import guidepost.exchange.AnswersFile;
import guidepost.exchange.Checker;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.EditionFile;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.RandomAnswers;
import guidepost.exchange.RandomGuide;
import guidepost.exchange.json.JsonText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class AssessCommandTest {
    private static final String CALM = """
            {"about":"my_back","bladder_bowel":"no","passing_urine":"no","saddle_numbness":"no","legs":"none","urgent_signs":["none"],
            "injury":"none","age":40,"fever":"no","history":["none"],"onset":24,"sudden":"no","pain":5,"trend":"same","pain_site":"low",
            "other_signs":["none"],"daily_tasks":"can","night_pain":"no","home_care_days":0,"trigger":"lifting","lifestyle":["none"],
            "episodes":"first","medicine_cautions":["none"]}""".replace("\n", "");

    @TempDir
    private Path folder;

    /** The program as far as its commands need it. */
    @Command(name = "kiosk")
    private static final class Kiosk implements HasCommon {
        @Mixin
        private Common common = new Common();

        @Override
        public Common common() {
            return common;
        }
    }

    private record Outcome(int code, String out, String err) {}

    private Outcome run(String standardInput, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = CommandLines.of(new Kiosk());
        line.addSubcommand(new AssessCommand(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC)));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err, true));
        List<String> all =
                new ArrayList<>(List.of("--data", folder.resolve("data").toString(), "assess"));
        all.addAll(List.of(arguments));
        int code = line.execute(all.toArray(String[]::new));
        return new Outcome(code, out.toString(), err.toString());
    }

    private static String with(String member) {
        return CALM.substring(0, CALM.length() - 1) + "," + member + "}";
    }

    private static String changed(String from, String to) {
        assertThat(CALM).contains(from);
        return CALM.replace(from, to);
    }

    @Test
    void a_calm_visit_is_self_care_with_the_edition_it_was_held_to() {
        Outcome outcome = run(CALM, "--answers", "-");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().strip())
                .startsWith(
                        "{\"urgency\":\"SELF_CARE\",\"rules\":[],\"because\":[],\"edition\":{\"guide\":\"back_spasm\",\"number\":1,\"seal\":\"")
                .matches(".*\"seal\":\"[0-9a-f]{64}\"}}");
    }

    @Test
    void a_guide_nobody_wrote_is_decided_as_its_rules_read() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Edition edition = RandomGuide.draft(seed);
            Path file = Files.write(folder.resolve("guide-" + seed), EditionFile.write(edition));
            Answers answers = RandomAnswers.visit(edition, new Random(seed));

            Outcome outcome = run(
                    JsonText.compact(AnswersFile.of(edition).write(answers)),
                    "--edition",
                    file.toString(),
                    "--answers",
                    "-");

            assertThat(outcome.err()).as("guide %d", seed).isEmpty();
            assertThat(outcome.out())
                    .as("guide %d", seed)
                    .startsWith(
                            "{\"urgency\":\"" + Triage.assess(edition, answers).urgency() + "\",");
        }
    }

    @Test
    void the_reasons_name_the_answers_and_of_several_signs_those_that_fired() {
        Outcome outcome = run(
                changed("\"other_signs\":[\"none\"]", "\"other_signs\":[\"weight_loss\",\"blister_rash\"]"),
                "--answers",
                "-");

        assertThat(outcome.out())
                .contains(
                        "\"urgency\":\"TODAY\"",
                        "\"because\":[{\"question\":\"other_signs\",\"answer\":[\"weight_loss\",\"blister_rash\"]}]");
    }

    @Test
    void an_emergency_ends_the_questions_and_later_answers_may_be_missing() {
        assertThat(run("{\"about\":\"my_back\",\"bladder_bowel\":\"yes_new\"}", "--answers", "-")
                        .out())
                .contains("\"urgency\":\"EMERGENCY\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unknown question       | \"nonsense\":1",
                "an answer not asked for | \"leg_signs\":[\"weakness\"]",
                "a repeated key         | \"fever\":\"yes\"",
            })
    void an_answer_too_many_is_refused_by_name(String story, String member) {
        assertRefused(with(member), member.substring(1, member.indexOf('"', 1)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"fever\":\"no\" | \"fever\":\"maybe\" | fever",
                "\"age\":40 | \"age\":121 | age",
                "\"age\":40 | \"age\":-1 | age",
                "\"age\":40 | \"age\":40.5 | age",
                "\"age\":40 | \"age\":\"40\" | age",
                "\"age\":40 | \"age\":4e1 | age",
                "\"age\":40, | `` | age",
                "\"history\":[\"none\"] | \"history\":[] | history",
                "\"history\":[\"none\"] | \"history\":[\"none\",\"pregnant\"] | history",
                "\"history\":[\"none\"] | \"history\":[\"cancer_now\",\"cancer_now\"] | history",
                "\"history\":[\"none\"] | \"history\":\"none\" | history",
                "\"pain\":5 | \"pain\":null | pain",
                "\"pain\":5 | \"pain\":[5] | pain",
                "\"pain\":5 | \"pain\":true | pain",
            })
    void an_answer_that_cannot_be_is_refused_by_name(String from, String to, String named) {
        assertRefused(changed(from, to), named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"``", "[]", "{", "null", "{} {}", "not json"})
    void what_is_no_answers_file_is_refused_in_one_line(String content) {
        assertRefused(content, "standard input");
    }

    private void assertRefused(String content, String named) {
        Outcome outcome = run(content, "--answers", "-");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains(named);
    }

    @Test
    void many_visits_are_answered_in_order_and_a_bad_line_stops_none_of_them() {
        Outcome outcome =
                run(CALM + "\nnonsense\n" + changed("\"fever\":\"no\"", "\"fever\":\"yes\"") + "\n", "--batch", "-");

        List<String> lines = outcome.out().lines().toList();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("SELF_CARE");
        assertThat(lines.get(1)).contains("\"error\":").endsWith("\"line\":2}");
        assertThat(lines.get(2)).contains("TODAY");
    }

    @Test
    void a_batch_without_a_last_line_break_is_answered_to_its_end() {
        assertThat(run(CALM + "\n" + CALM, "--batch", "-").out().lines()).hasSize(2);
    }

    @ParameterizedTest(name = "at {0} hours: {1}")
    @CsvSource(
            delimiter = '|',
            value = {"47 | Sunday 22 November, 11:00", "24 | Monday 23 November, 10:00"})
    void the_sheet_has_this_persons_clock_times(int onset, String until) throws IOException {
        Path pdf = folder.resolve("sheet.pdf");

        Outcome outcome = run(
                changed("\"onset\":24", "\"onset\":" + onset),
                "--answers",
                "-",
                "--at",
                "2026-11-22T10:00",
                "--pdf",
                pdf.toString());

        assertThat(outcome.code()).isZero();
        assertThat(text(pdf)).contains("You can start with self-care").contains(until);
    }

    @Test
    void an_emergency_sheet_is_one_page_even_in_large_print() throws IOException {
        Path pdf = folder.resolve("sheet.pdf");
        run(
                "{\"about\":\"my_back\",\"bladder_bowel\":\"yes_new\"}",
                "--answers",
                "-",
                "--pdf",
                pdf.toString(),
                "--large-print");

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(pdf)).contains("Tell the front desk now").doesNotContain("ibuprofen");
    }

    @Test
    void a_draft_is_assessed_and_its_sheet_says_draft_on_every_page() throws IOException {
        Path draft = Files.write(
                folder.resolve("draft.json"),
                EditionFile.writePretty(DefaultGuides.builtIn().asDraft()));
        Path pdf = folder.resolve("sheet.pdf");

        Outcome outcome = run(CALM, "--answers", "-", "--edition", draft.toString(), "--pdf", pdf.toString());

        assertThat(outcome.out()).contains("\"number\":null,\"seal\":null");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).containsIgnoringCase("draft");
            }
        }
    }

    @Test
    void a_tampered_truncated_or_foreign_edition_is_refused_whole() throws IOException {
        String sealed = new String(EditionFile.write(DefaultGuides.builtIn()), StandardCharsets.UTF_8);
        assertEditionRefused(sealed.replaceFirst("\"value\":8,", "\"value\":9,"), "seal");
        assertEditionRefused(sealed.substring(0, sealed.length() / 2), "");
        assertEditionRefused("{\"resourceType\":\"Questionnaire\"}", "");
        assertEditionRefused(sealed.replaceFirst("\"seal\":\"[0-9a-f]{64}\"", "\"seal\":null"), "");
    }

    private void assertEditionRefused(String content, String named) throws IOException {
        Path file = Files.writeString(folder.resolve("edition.json"), content);
        Outcome outcome = run(CALM, "--answers", "-", "--edition", file.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains("edition.json").contains(named);
    }

    @Test
    void an_edition_that_lowers_a_floor_is_refused() throws IOException {
        String draft = new String(EditionFile.write(DefaultGuides.builtIn().asDraft()), StandardCharsets.UTF_8)
                .replace(
                        "{\"question\":\"bladder_bowel\",\"anyOf\":[\"not_sure\",\"yes_new\"]}",
                        "{\"question\":\"bladder_bowel\",\"anyOf\":[\"yes_new\"]}");

        assertEditionRefused(draft, "bladder_bowel");
    }

    @Test
    void without_an_edition_it_is_what_a_kiosk_on_the_folder_would_serve() throws Exception {
        Edition second = EditionFile.seal(DefaultGuides.builtIn().asDraft(), 2, false);
        new PublishedEditions(Files.createDirectories(folder.resolve("data")), Checker.ofContent())
                .publish(EditionFile.write(second));

        assertThat(run(CALM, "--answers", "-").out()).contains("\"number\":2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--answers - --at yesterday | --at yesterday",
                "--answers - --language xx | --language xx",
                "--answers nowhere.json | nowhere.json",
                "--answers - --batch - | --batch",
                "--batch - --pdf x.pdf | --pdf",
                "--answers - --edition nowhere.json | nowhere.json",
                "--answers - --nonsense | --nonsense",
                "--at 2026-01-01T00:00 | --answers",
            })
    void wrong_usage_is_one_line_that_names_it(String arguments, String named) {
        Outcome outcome = run(CALM, arguments.split(" ", -1));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains(named);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
