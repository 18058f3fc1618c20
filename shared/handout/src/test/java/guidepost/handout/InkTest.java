package guidepost.handout;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the paper looks like, dot by dot. */
class InkTest {
    private static final float SLACK = 1.5f;

    @ParameterizedTest
    @MethodSource("guidepost.handout.PdfHandoutTest#everyKind")
    void no_ink_touches_the_margins_or_the_edge_of_a_box(Handout handout) throws IOException {
        for (Sheet sheet : List.of(Sheet.standard(PaperSize.A4), Sheet.largePrint(PaperSize.LETTER))) {
            Layout layout = Paginator.paginate(handout, sheet, Fonts.ruler());
            Paper paper = Paper.of(PdfHandout.write(handout, layout));
            for (int page = 0; page < layout.pages().size(); page++) {
                assertMarginsWhite(paper, page, sheet);
                for (Mark mark : layout.pages().get(page).marks()) {
                    if (mark instanceof Mark.Frame frame && frame.line() == Edge.LIGHT.line()) {
                        assertEdgesClear(paper, page, frame);
                    }
                }
            }
        }
    }

    private static void assertMarginsWhite(Paper paper, int page, Sheet sheet) {
        float width = sheet.paper().width();
        float height = sheet.paper().height();
        float side = sheet.marginSide() - SLACK;
        assertThat(paper.isWhite(page, 0, 0, side, height - 1)).isTrue();
        assertThat(paper.isWhite(page, width - side, 0, side - 1, height - 1)).isTrue();
        assertThat(paper.isWhite(page, 0, 0, width - 1, sheet.marginTop() - SLACK))
                .isTrue();
        float bottom = sheet.marginBottom() - SLACK;
        assertThat(paper.isWhite(page, 0, height - bottom, width - 1, bottom - 1))
                .isTrue();
    }

    private static void assertEdgesClear(Paper paper, int page, Mark.Frame box) {
        float in = box.line() + SLACK;
        float clear = 2.5f;
        float corner = box.corner();
        float across = box.width() - 2 * corner;
        float down = box.height() - 2 * corner;
        assertThat(paper.isWhite(page, box.x() + corner, box.y() + in, across, clear))
                .isTrue();
        assertThat(paper.isWhite(page, box.x() + corner, box.y() + box.height() - in - clear, across, clear))
                .isTrue();
        assertThat(paper.isWhite(page, box.x() + in, box.y() + corner, clear, down))
                .isTrue();
        assertThat(paper.isWhite(page, box.x() + box.width() - in - clear, box.y() + corner, clear, down))
                .isTrue();
    }

    @Test
    void in_black_and_white_every_level_still_has_its_own_shape() throws IOException {
        Map<String, BitSet> shapes = new LinkedHashMap<>();
        for (Urgency urgency : Urgency.values()) {
            shapes.put(Banner.shape(urgency), shape(urgency));
        }

        assertThat(shapes).hasSize(5);
        for (Map.Entry<String, BitSet> one : shapes.entrySet()) {
            assertThat(one.getValue().cardinality()).as(one.getKey()).isGreaterThan(150);
            for (Map.Entry<String, BitSet> other : shapes.entrySet()) {
                if (!one.getKey().equals(other.getKey())) {
                    BitSet differing = (BitSet) one.getValue().clone();
                    differing.xor(other.getValue());
                    assertThat(differing.cardinality())
                            .as(one + " and " + other)
                            .isGreaterThan(150);
                }
            }
        }
    }

    /** The dots of the banner's drawing, whether it is black on white or white on black. */
    private static BitSet shape(Urgency urgency) throws IOException {
        Handout handout = Handouts.handout(urgency, "Go", List.of(), List.of(), List.of());
        Layout layout = Paginator.paginate(handout, Sheet.standard(PaperSize.A4), Fonts.ruler());
        Mark.Picture picture = layout.pages().get(0).marks().stream()
                .filter(Mark.Picture.class::isInstance)
                .map(Mark.Picture.class::cast)
                .filter(mark -> mark.drawing().equals(Banner.shape(urgency)))
                .findFirst()
                .orElseThrow();
        Paper paper = Paper.of(PdfHandout.write(handout, layout));
        boolean onInk = paper.isInk(0, picture.x() - 2, picture.y());
        BitSet dots = new BitSet();
        int side = 43;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                boolean ink = paper.isInk(0, picture.x() + column, picture.y() + row);
                dots.set(row * side + column, ink != onInk);
            }
        }
        return dots;
    }

    @Test
    void the_screen_and_the_printer_get_the_same_picture_as_the_pdf() throws IOException {
        Layout layout = Paginator.paginate(Handouts.book(), Sheet.standard(PaperSize.A4), Fonts.ruler());
        BufferedImage pdf =
                Paper.of(PdfHandout.write(Handouts.book(), layout)).images().get(0);
        BufferedImage painted = Painted.page(layout, 0);

        int differing = 0;
        for (int y = 0; y < pdf.getHeight(); y++) {
            for (int x = 0; x < pdf.getWidth(); x++) {
                int one = pdf.getRGB(x, y) & 0xFF;
                int other = painted.getRGB(x, y) & 0xFF;
                differing += Math.abs(one - other) > 128 ? 1 : 0;
            }
        }
        // One sets a baseline on a whole dot, the other does not: the edges of some lines differ by half a dot.
        assertThat(differing).isLessThan(pdf.getHeight() * pdf.getWidth() / 150);
    }
}
