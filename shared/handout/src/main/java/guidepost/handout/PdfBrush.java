package guidepost.handout;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Puts marks on a page of a PDF, whose origin is the bottom left corner. */
final class PdfBrush implements Brush {
    private final PDDocument document;
    private final PDPageContentStream page;
    private final Map<Weight, PDFont> fonts;
    private final float height;
    private final Tags tags;

    /** @param tags asked before every mark */
    PdfBrush(PDDocument document, PDPageContentStream page, Map<Weight, PDFont> fonts, float height, Tags tags) {
        this.document = document;
        this.page = page;
        this.tags = tags;
        this.fonts = fonts;
        this.height = height;
    }

    @Override
    public void words(Mark.Words words) {
        painting(words.part(), () -> {
            fill(words.tone());
            page.beginText();
            page.setFont(fonts.get(words.weight()), words.size());
            page.newLineAtOffset(tenth(words.x()), tenth(height - words.y()));
            page.showText(words.text());
            page.endText();
        });
    }

    /** Where a line stands, as exactly as anybody can see, in as few digits. */
    private static float tenth(float measure) {
        return Math.round(measure * 10) / 10f;
    }

    @Override
    public void frame(Mark.Frame frame) {
        painting(frame.part(), () -> {
            boolean filled = frame.fill() != Tone.PAPER;
            if (filled) {
                fill(frame.fill());
            }
            if (frame.line() > 0) {
                stroke(frame.edge());
                page.setLineWidth(frame.line());
            }
            path(Outlines.of(frame));
            if (frame.line() <= 0) {
                page.fill();
            } else if (filled) {
                page.fillAndStroke();
            } else {
                page.stroke();
            }
        });
    }

    @Override
    public void picture(Mark.Picture picture) {
        Outlines.of(picture)
                .ifPresent(outline -> painting(picture.part(), () -> {
                    fill(picture.tone());
                    if (path(outline) == PathIterator.WIND_EVEN_ODD) {
                        page.fillEvenOdd();
                    } else {
                        page.fill();
                    }
                }));
    }

    /** As an image of a dot for a module: a tenth of the bytes of an outline. */
    @Override
    public void code(Mark.Code code) {
        painting(code.part(), () -> {
            int side = code.square().side();
            BufferedImage dots = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    dots.setRGB(column, row, code.square().isDark(row, column) ? 0 : 0xFFFFFF);
                }
            }
            PDImageXObject image = LosslessFactory.createFromImage(document, dots);
            page.drawImage(image, code.x(), height - code.y() - code.side(), code.side(), code.side());
        });
    }

    /** Greys as such: a printer must not mix its black from colours. */
    private void fill(Tone tone) throws IOException {
        Color colour = new Color(tone.rgb());
        if (tone.isGrey()) {
            page.setNonStrokingColor(colour.getRed() / 255f);
        } else {
            page.setNonStrokingColor(colour);
        }
    }

    private void stroke(Tone tone) throws IOException {
        Color colour = new Color(tone.rgb());
        if (tone.isGrey()) {
            page.setStrokingColor(colour.getRed() / 255f);
        } else {
            page.setStrokingColor(colour);
        }
    }

    private int path(Shape shape) throws IOException {
        AffineTransform upwards = new AffineTransform(1, 0, 0, -1, 0, height);
        PathIterator path = shape.getPathIterator(upwards);
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            int segment = path.currentSegment(to);
            for (int i = 0; i < to.length; i++) {
                to[i] = rounded(to[i]);
            }
            if (isNothing(segment, to, x, y)) {
                continue;
            }
            switch (segment) {
                case PathIterator.SEG_MOVETO -> page.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO ->
                    page.curveTo(
                            rounded(x + (to[0] - x) * 2 / 3),
                            rounded(y + (to[1] - y) * 2 / 3),
                            rounded(to[2] + (to[0] - to[2]) * 2 / 3),
                            rounded(to[3] + (to[1] - to[3]) * 2 / 3),
                            to[2],
                            to[3]);
                case PathIterator.SEG_CUBICTO -> page.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> page.closePath();
            }
            int last = Settled.lastPoint(segment);
            if (last >= 0) {
                x = to[last];
                y = to[last + 1];
            }
        }
        return path.getWindingRule();
    }

    /** To the eighth of a point, half a dot of a printer of 300 dots an inch: half the bytes. */
    private static float rounded(float measure) {
        return Math.round(measure * 8) / 8f;
    }

    /** Whether a segment, rounded, goes nowhere. */
    private static boolean isNothing(int segment, float[] to, float x, float y) {
        return segment != PathIterator.SEG_MOVETO && Settled.reach(segment, to, x, y) == 0;
    }

    private void painting(Part part, Stroke stroke) {
        try {
            tags.to(part);
            stroke.paint();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Stroke {
        void paint() throws IOException;
    }
}
