package guidepost.handout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Puts marks on a printer's page or a screen's: words as words, in the same typeface as in the PDF. */
final class AwtBrush implements Brush {
    private static final Map<Weight, Font> FONTS = new EnumMap<>(Weight.class);

    static {
        for (Weight weight : Weight.values()) {
            FONTS.put(weight, font(weight));
        }
    }

    private final Graphics2D graphics;

    /** @param graphics in points; left as it was found */
    AwtBrush(Graphics2D graphics) {
        this.graphics = graphics;
    }

    private static Font font(Weight weight) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Fonts.file(weight)));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("cannot read " + weight.resource(), e);
        }
    }

    @Override
    public void words(Mark.Words words) {
        painting(ink -> {
            ink.setColor(colour(words.tone()));
            ink.setFont(face(words.weight()).deriveFont(words.size()));
            ink.drawString(words.text(), words.x(), words.y());
        });
    }

    private static Font face(Weight weight) {
        Font font = FONTS.get(weight);
        if (font == null) {
            throw new IllegalStateException("no face " + weight);
        }
        return font;
    }

    @Override
    public void frame(Mark.Frame frame) {
        Shape outline = Outlines.of(frame);
        painting(ink -> {
            ink.setColor(colour(frame.fill()));
            ink.fill(outline);
            if (frame.line() > 0) {
                ink.setColor(colour(frame.edge()));
                ink.setStroke(new BasicStroke(frame.line()));
                ink.draw(outline);
            }
        });
    }

    @Override
    public void picture(Mark.Picture picture) {
        Outlines.of(picture)
                .ifPresent(outline -> painting(ink -> {
                    ink.setColor(colour(picture.tone()));
                    ink.fill(outline);
                }));
    }

    /** Without softened edges: grey modules are for nobody. */
    @Override
    public void code(Mark.Code code) {
        painting(ink -> {
            ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            ink.setColor(colour(Tone.INK));
            ink.fill(Outlines.of(code));
        });
    }

    private void painting(Consumer<Graphics2D> stroke) {
        Graphics2D ink = (Graphics2D) graphics.create();
        try {
            ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            ink.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            ink.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            stroke.accept(ink);
        } finally {
            ink.dispose();
        }
    }

    private static Color colour(Tone tone) {
        return new Color(tone.rgb());
    }
}
