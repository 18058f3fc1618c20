package guidepost.handout;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Language;
import guidepost.core.handout.Handout.Line;
import guidepost.core.handout.Handout.Run;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What is printed for a clinic's files. */
final class PdfReportTest {
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 6, 1, 10, 0, 0, 0, ZoneOffset.UTC);

    @Test
    void a_report_conforms_to_what_is_read_aloud_and_kept() throws Exception {
        assertThat(Conformance.faults(PdfReport.write(report(3), PaperSize.A4))).isEmpty();
    }

    @Test
    void it_is_read_in_its_order_and_every_line_is_there() throws Exception {
        List<String> read =
                ReadAloud.of(PdfReport.write(report(80), PaperSize.LETTER)).texts();
        assertThat(String.join(" ", read))
                .containsSubsequence(
                        "Edition 2", "What changed", "Line 1 of many", "Line 80 of many", "The end", "Done.");
    }

    @Test
    void it_takes_as_many_pages_as_it_needs_and_is_the_same_every_time() throws Exception {
        byte[] pdf = PdfReport.write(report(80), PaperSize.A4);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(PdfReport.write(report(80), PaperSize.A4)).isEqualTo(pdf);
    }

    @Test
    void a_letter_the_typeface_does_not_have_keeps_nothing_from_being_printed() throws Exception {
        Report report = new Report(
                "Edition 2",
                "",
                Language.ENGLISH,
                MOMENT,
                List.of(section("Who", List.of("Approved by \u738b\u82b3"))));
        assertThat(String.join(
                        " ", ReadAloud.of(PdfReport.write(report, PaperSize.A4)).texts()))
                .contains("Approved by ??");
    }

    private static Report report(int lines) {
        List<String> many = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            many.add("Line " + i + " of many, long enough to be broken where the paper ends, as the lines of a report"
                    + " often are when they tell of a text that was changed.");
        }
        return new Report(
                "Edition 2",
                "Elm Tree Surgery",
                Language.ENGLISH,
                MOMENT,
                List.of(section("What changed", many), section("The end", List.of("Done."))));
    }

    private static Report.Section section(String heading, List<String> lines) {
        return new Report.Section(
                heading,
                lines.stream()
                        .map(line -> new Line(true, List.of(new Run(line, false))))
                        .toList());
    }
}
