package guidepost.kiosk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.handout.Clinic;
import guidepost.core.handout.Handout;
import guidepost.handout.PaperSize;
import guidepost.handout.PdfHandout;
import guidepost.handout.Sheet;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as they come out of the printer: from the finished file, not from what we meant to lay out. */
class PrintedPagesTest {
    private static final int DOTS_AN_INCH = 100;
    /** What the cheapest printers leave white: 4.2 mm. */
    private static final float UNPRINTABLE = 12;

    static Stream<Scenario> scenarios() {
        return Scenario.all().stream();
    }

    /** A line of text: from its first letter to its last, from the top of its capitals to its baseline. */
    private record Line(String text, float left, float right, float top, float baseline, float size) {
        boolean overlaps(Line other) {
            return left < other.right && other.left < right && top < other.baseline && other.top < baseline;
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void nothing_is_clipped_or_overlaps_and_the_margins_stay_white(Scenario scenario) throws IOException {
        for (PaperSize paper : PaperSize.values()) {
            for (Sheet sheet : List.of(Sheet.standard(paper), Sheet.largePrint(paper))) {
                assertClean(scenario.handout(), sheet);
            }
        }
    }

    static Stream<Clinic> oddClinics() {
        Clinic usual = Scenario.clinic();
        return Stream.of("S".repeat(200), "Saint Mary ".repeat(18).strip(), "")
                .flatMap(name -> Stream.of("", "01632 960123")
                        .map(phone -> new Clinic(
                                name,
                                name,
                                phone,
                                usual.emergencyNumber(),
                                phone.isEmpty() ? "" : usual.outOfHoursNumber(),
                                usual.region(),
                                usual.zone(),
                                usual.twelveHourClock())));
    }

    @ParameterizedTest
    @MethodSource("oddClinics")
    void whatever_the_clinic_is_called_and_with_or_without_a_telephone(Clinic clinic) throws IOException {
        for (String visit : List.of("", "fever=\"yes\"", "bladder_bowel=\"yes_new\"")) {
            assertClean(new Scenario(visit).handout(clinic), Sheet.standard(PaperSize.LETTER));
            assertClean(new Scenario(visit).handout(clinic), Sheet.largePrint(PaperSize.A4));
        }
    }

    private static void assertClean(Handout handout, Sheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfHandout.write(handout, sheet))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                assertMarginsWhite(renderer.renderImageWithDPI(page, DOTS_AN_INCH, ImageType.GRAY));
                List<Line> lines = lines(document, page);
                assertNoneOverlaps(lines);
                assertThat(lines.stream().filter(line -> line.size() >= 14))
                        .as("a page with no more than a heading and a line is a widow")
                        .hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }

    private static void assertMarginsWhite(BufferedImage page) {
        int margin = (int) (UNPRINTABLE * DOTS_AN_INCH / 72);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                boolean inside =
                        x >= margin && y >= margin && x < page.getWidth() - margin && y < page.getHeight() - margin;
                if (!inside) {
                    assertThat(page.getRGB(x, y) & 0xFF).isGreaterThan(250);
                }
            }
        }
    }

    private static void assertNoneOverlaps(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                assertThat(lines.get(i).overlaps(lines.get(j)))
                        .as("%s over %s", lines.get(i), lines.get(j))
                        .isFalse();
            }
        }
    }

    private static List<Line> lines(PDDocument document, int page) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                TextPosition first = letters.get(0);
                TextPosition last = letters.get(letters.size() - 1);
                lines.add(new Line(
                        text,
                        first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        first.getYDirAdj() - first.getFontSizeInPt() * 0.7f,
                        first.getYDirAdj(),
                        first.getFontSizeInPt()));
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(document);
        return lines;
    }
}
