package guidepost.ui.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The one typeface, read from the jar and never registered with AWT: every font is derived from these objects. */
final class Typeface {
    /** The weights that are used. */
    enum Weight {
        REGULAR("regular"),
        SEMIBOLD("semibold"),
        BOLD("bold");

        private final String file;

        Weight(String file) {
            this.file = file;
        }
    }

    private static final float MEASURED_AT = 1000f;

    private final Map<Weight, Font> fonts = new EnumMap<>(Weight.class);
    private final double capitalsPerSize;

    Typeface() {
        for (Weight weight : Weight.values()) {
            fonts.put(weight, read(weight));
        }
        capitalsPerSize = capitals(font(Weight.REGULAR, MEASURED_AT)) / MEASURED_AT;
    }

    private static Font read(Weight weight) {
        String path = "/guidepost/fonts/atkinson-hyperlegible-next-" + weight.file + ".ttf";
        try (InputStream file = Typeface.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("not in the jar: " + path);
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + path, fault);
        } catch (FontFormatException fault) {
            throw new IllegalStateException("not a font: " + path, fault);
        }
    }

    private static double capitals(Font font) {
        FontRenderContext exact = new FontRenderContext(null, true, true);
        return font.createGlyphVector(exact, "H").getVisualBounds().getHeight();
    }

    Font font(Weight weight, float size) {
        Font font = fonts.get(weight);
        if (font == null) {
            throw new IllegalStateException("no font for " + weight);
        }
        return font.deriveFont(size);
    }

    /** The font whose capitals are so many pixels high. */
    Font withCapitals(Weight weight, double pixels) {
        return font(weight, (float) (pixels / capitalsPerSize));
    }
}
