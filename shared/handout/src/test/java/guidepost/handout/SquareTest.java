package guidepost.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The square for a phone, read from paper as a cheap black and white printer prints it. */
class SquareTest {
    private static final int DOTS_AN_INCH = 300;

    static Stream<Handout> goingHome() {
        return Stream.of(
                Handouts.book(),
                Handouts.longSelfCare(),
                Handouts.sample(Handouts.book()),
                Handouts.draft(Handouts.selfCare()));
    }

    @Test
    void it_opens_no_page_of_its_own_and_makes_no_slip_smaller() {
        for (Handout handout : List.of(Handouts.emergency(), Handouts.today())) {
            Layout layout = Paginator.paginate(handout, Sheet.standard(PaperSize.LETTER), Fonts.ruler());

            assertThat(layout.pages()).hasSize(1);
            assertThat(layout.sheet().body().size()).isEqualTo(14);
        }
    }

    @ParameterizedTest
    @MethodSource("goingHome")
    void a_phone_reads_what_to_do_and_the_whole_emergency_list(Handout handout) throws IOException {
        for (Sheet sheet : List.of(
                Sheet.standard(PaperSize.A4), Sheet.standard(PaperSize.LETTER), Sheet.largePrint(PaperSize.A4))) {
            Result read = lastSquare(PdfHandout.write(handout, sheet)).orElseThrow();

            assertThat(read.getText()).startsWith("Back pain: " + handout.instruction());
            handout.emergencyList().entries().stream()
                    .flatMap(entry -> entry.lines().stream())
                    .forEach(line -> assertThat(read.getText()).contains(line.text()));
            assertThat(read.getText()).contains("Mill Lane Surgery, 020 7946 0123");
            assertThat(read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                    .hasToString("M");
        }
    }

    @Test
    void it_carries_no_reason_and_no_address() {
        Handout handout = Handouts.today();
        Square said = Essentials.square(handout).orElseThrow();

        assertThat(said)
                .isEqualTo(Essentials.square(Handouts.handout(
                                Urgency.TODAY, handout.instruction(), handout.action(), List.of(), List.of()))
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("goingHome")
    void it_is_at_least_25_millimetres_with_four_white_modules_around(Handout handout) throws IOException {
        for (PaperSize paper : PaperSize.values()) {
            for (Sheet sheet : List.of(Sheet.standard(paper), Sheet.largePrint(paper))) {
                Layout layout = Paginator.paginate(handout, sheet, Fonts.ruler());
                int last = layout.pages().size() - 1;
                Mark.Code code = layout.pages().get(last).marks().stream()
                        .filter(Mark.Code.class::isInstance)
                        .map(Mark.Code.class::cast)
                        .findFirst()
                        .orElseThrow();
                float quiet = 4 * code.module();
                Paper ink = Paper.of(PdfHandout.write(handout, layout));

                assertThat(code.side() / 72 * 25.4f).isGreaterThanOrEqualTo(25);
                assertWhiteAround(ink, last, code, quiet - 1);
            }
        }
    }

    private static void assertWhiteAround(Paper ink, int page, Mark.Code code, float quiet) {
        float from = code.x() - quiet;
        float top = code.y() - quiet;
        float whole = code.side() + 2 * quiet;
        assertThat(ink.isWhite(page, from, top, whole, quiet - 1)).isTrue();
        assertThat(ink.isWhite(page, from, top, quiet - 1, whole)).isTrue();
        assertThat(ink.isWhite(page, from, code.y() + code.side() + 1, whole, quiet - 1))
                .isTrue();
        assertThat(ink.isWhite(page, code.x() + code.side() + 1, top, quiet - 1, whole))
                .isTrue();
    }

    @Test
    void what_has_no_room_is_left_out_whole() {
        Handout handout = Handouts.handout(
                Urgency.TODAY, "Go", List.of(Handouts.line("Very long. ".repeat(200))), List.of(), List.of());

        assertThat(Essentials.square(handout))
                .isEqualTo(Essentials.square(Handouts.handout(Urgency.TODAY, "Go", List.of(), List.of(), List.of())));
        assertThat(Square.of("x".repeat(990)).side()).isEqualTo(117);
        assertThat(Square.hasRoomFor("x".repeat(991))).isFalse();
    }

    /** From one bit a dot. */
    private static Optional<Result> lastSquare(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document)
                    .renderImageWithDPI(document.getNumberOfPages() - 1, DOTS_AN_INCH, ImageType.BINARY);
            byte[] dots = new byte[page.getWidth() * page.getHeight()];
            for (int i = 0; i < dots.length; i++) {
                dots[i] = (byte) page.getRGB(i % page.getWidth(), i / page.getWidth());
            }
            LuminanceSource source = new PlanarYUVLuminanceSource(
                    dots, page.getWidth(), page.getHeight(), 0, 0, page.getWidth(), page.getHeight(), false);
            return Optional.of(new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new GlobalHistogramBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true))[0]);
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
