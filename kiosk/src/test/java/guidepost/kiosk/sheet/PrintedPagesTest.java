package guidepost.kiosk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Handout;
import guidepost.core.handout.HandoutComposer;
import guidepost.handout.PaperSize;
import guidepost.handout.PdfHandout;
import guidepost.handout.Sheet;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as they come out of the printer: from the finished file, not from what we meant to lay out. */
class PrintedPagesTest {
    private static final int DOTS_AN_INCH = 100;
    /** What the cheapest printers leave white: 4.2 mm. */
    private static final float UNPRINTABLE = 12;

    private static final Language SPANISH = new Language("es");

    static Stream<PrintedSheet> sheets() {
        return PrintedSheet.matrix().stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothing_is_clipped_or_overlaps_and_the_margins_stay_white(PrintedSheet printed) throws IOException {
        assertClean(printed.handout(), printed.sheet());
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
            Handout spanish = HandoutComposer.compose(
                    Scenario.guide(), new Scenario(visit).assessment(), SPANISH, Scenario.moment(), clinic);
            assertClean(spanish, Sheet.largePrint(PaperSize.A4));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {"TODAY", "NEXT_DAYS", "GET_HELP", "WHY", "LATER"})
    void a_paragraph_of_5000_characters_wherever_it_stands(Place place) throws IOException {
        String words = "Cuide su espalda todos los d\u00edas, 3 veces al d\u00eda. ";
        String paragraph = words.repeat(5000 / words.length() + 1).substring(0, 5000);
        Handout calm = new Scenario("").handout();
        Handout.Line line = new Handout.Line(true, List.of(new Handout.Run(paragraph, false)));
        Handout endless = with(
                calm,
                calm.boxes().stream()
                        .map(box -> box.place() == place ? withFirst(box, line) : box)
                        .toList());

        assertClean(endless, Sheet.standard(PaperSize.LETTER));
        assertClean(endless, Sheet.largePrint(PaperSize.A4));
    }

    private static Handout with(Handout handout, List<Handout.Box> boxes) {
        return new Handout(
                handout.urgency(),
                handout.language(),
                handout.title(),
                handout.instruction(),
                handout.action(),
                handout.reasons(),
                boxes,
                handout.emergencyList(),
                handout.stamp(),
                handout.sample(),
                handout.printedAt(),
                handout.clinic(),
                handout.moment(),
                handout.timeline(),
                handout.code());
    }

    private static Handout.Box withFirst(Handout.Box box, Handout.Line line) {
        Handout.Entry entry = box.entries().get(0);
        return new Handout.Box(
                box.place(),
                box.heading(),
                Stream.concat(
                                Stream.of(new Handout.Entry(entry.code(), entry.icon(), entry.title(), List.of(line))),
                                box.entries().stream().skip(1))
                        .toList());
    }

    private static void assertClean(Handout handout, Sheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfHandout.write(handout, sheet))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage ink = renderer.renderImageWithDPI(page, DOTS_AN_INCH, ImageType.GRAY);
                assertMarginsWhite(ink);
                PrintedPage.of(document, page, ink, DOTS_AN_INCH).assertClean();
            }
        }
    }

    private static void assertMarginsWhite(BufferedImage page) {
        int margin = (int) (UNPRINTABLE * DOTS_AN_INCH / 72);
        int darkest = 255;
        for (int y = 0; y < page.getHeight(); y++) {
            boolean across = y < margin || y >= page.getHeight() - margin;
            for (int x = 0; x < page.getWidth(); x += !across && x == margin ? page.getWidth() - 2 * margin : 1) {
                darkest = Math.min(darkest, page.getRaster().getSample(x, y, 0));
            }
        }
        assertThat(darkest).isGreaterThan(250);
    }
}
