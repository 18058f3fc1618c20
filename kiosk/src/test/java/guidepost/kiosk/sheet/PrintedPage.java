package guidepost.kiosk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** One page of a finished sheet: where its lines stand, and the ink that is really there. */
final class PrintedPage {
    /** How far apart two greys of 255 are where one is to be read on the other. */
    private static final int READABLE = 100;
    /** How far letters reach above and below their baseline, in parts of the size. */
    private static final float ABOVE = 0.75f;

    private static final float BELOW = 0.31f;

    private final List<Line> lines;
    private final Raster ink;
    private final float dot;

    private PrintedPage(List<Line> lines, Raster ink, float dot) {
        this.lines = lines;
        this.ink = ink;
        this.dot = dot;
    }

    /** A line of text: from its first letter to its last, from the top of its capitals to its baseline, in points. */
    private record Line(
            String text, float left, float right, float top, float baseline, float size, List<TextPosition> letters) {
        boolean overlaps(Line other) {
            return left < other.right && other.left < right && top < other.baseline && other.top < baseline;
        }
    }

    static PrintedPage of(PDDocument document, int page, BufferedImage image, int dotsAnInch) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                TextPosition first = letters.get(0);
                TextPosition last = lastSeen(letters);
                lines.add(new Line(
                        text,
                        first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        first.getYDirAdj() - first.getFontSizeInPt() * 0.7f,
                        first.getYDirAdj(),
                        first.getFontSizeInPt(),
                        List.copyOf(letters)));
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(document);
        return new PrintedPage(lines, image.getRaster(), 72f / dotsAnInch);
    }

    /** A space at a line's end may reach into the margin: there is nothing of it to see. */
    private static TextPosition lastSeen(List<TextPosition> letters) {
        int last = letters.size() - 1;
        while (last > 0 && letters.get(last).getUnicode().isBlank()) {
            last--;
        }
        return letters.get(last);
    }

    void assertClean() throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            assertEmbedded(line);
            assertThat(coveredLetters(line))
                    .as("not to be seen in %s", line.text())
                    .isEmpty();
            assertThat(isClearBelow(line)).as("ink right below %s", line.text()).isTrue();
            assertThat(isClearBeside(line))
                    .as("ink right beside %s", line.text())
                    .isTrue();
            for (Line other : lines.subList(i + 1, lines.size())) {
                assertThat(line.overlaps(other))
                        .as("%s over %s", line.text(), other.text())
                        .isFalse();
            }
        }
        assertNothingAlone();
    }

    private static void assertEmbedded(Line line) throws IOException {
        for (TextPosition letter : line.letters()) {
            assertThat(letter.getFont()).isInstanceOf(PDType0Font.class);
            assertThat(letter.getFont().isEmbedded()).isTrue();
            for (int code : letter.getCharacterCodes()) {
                assertThat(((PDType0Font) letter.getFont()).hasGlyph(code))
                        .as("%s of %s", letter.getUnicode(), line.text())
                        .isTrue();
            }
        }
    }

    /** The letters of which nothing stands out from what they are written on. */
    private List<String> coveredLetters(Line line) {
        return line.letters().stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .filter(letter -> contrast(
                                letter.getXDirAdj(),
                                line.baseline() - ABOVE * line.size(),
                                letter.getXDirAdj() + letter.getWidthDirAdj(),
                                line.baseline() + BELOW * line.size())
                        < READABLE)
                .map(TextPosition::getUnicode)
                .toList();
    }

    /** Whether no letter is cut or run into from below. */
    private boolean isClearBelow(Line line) {
        float y = line.baseline() + BELOW * line.size();
        return contrast(line.left(), y, line.right(), y) < READABLE;
    }

    /** Whether no letter is cut or run into from the sides. */
    private boolean isClearBeside(Line line) {
        float top = line.baseline() - 0.4f * line.size();
        float left = line.left() - dot;
        float right = line.right() + 1.5f * dot;
        return contrast(left, top, left, line.baseline()) < READABLE
                && contrast(right, top, right, line.baseline()) < READABLE;
    }

    /** Between the darkest and the lightest dot of a rectangle, in points. */
    private int contrast(float left, float top, float right, float bottom) {
        int darkest = 255;
        int lightest = 0;
        for (int y = Math.round(top / dot); y <= Math.round(bottom / dot); y++) {
            for (int x = Math.round(left / dot); x <= Math.round(right / dot); x++) {
                int grey = ink.getSample(x, y, 0);
                darkest = Math.min(darkest, grey);
                lightest = Math.max(lightest, grey);
            }
        }
        return lightest - darkest;
    }

    /** Neither a page with no more than a heading and a line, nor a box that was carried over for one line. */
    private void assertNothingAlone() {
        List<Line> large = lines.stream().filter(line -> line.size() >= 14).toList();
        assertThat(large).hasSizeGreaterThanOrEqualTo(3);
        String first = large.get(0).text();
        if (first.endsWith(", continued") || first.endsWith(", continuaci\u00f3n")) {
            float heading = large.get(0).size();
            long under = lines.stream()
                    .skip(1)
                    .takeWhile(line -> line.size() < heading)
                    .count();
            assertThat(under).as("lines under %s", first).isGreaterThanOrEqualTo(2);
        }
    }
}
