package guidepost.handout;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface of the sheet: what it can write, and how wide that is. Read once; safe for every thread. */
public final class Fonts {
    private static final int BASIC_PLANE = 0x10000;
    private static final Map<Weight, Face> FACES = new EnumMap<>(Weight.class);

    static {
        for (Weight weight : Weight.values()) {
            FACES.put(weight, Face.read(weight));
        }
    }

    private Fonts() {}

    /** The code points of a text that the sheet cannot write, in the order they occur. */
    public static List<Integer> missing(String text) {
        Set<Integer> missing = new LinkedHashSet<>();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(point -> !isSpace(point))
                .filter(point -> FACES.values().stream().anyMatch(face -> face.advance(point) < 0))
                .forEach(missing::add);
        return new ArrayList<>(missing);
    }

    /** Measures with the typeface of the sheet. */
    public static Ruler ruler() {
        return (text, weight, size) -> face(weight).width(text) * size;
    }

    static byte[] file(Weight weight) {
        return face(weight).file;
    }

    private static Face face(Weight weight) {
        Face face = FACES.get(weight);
        if (face == null) {
            throw new IllegalStateException("no face " + weight);
        }
        return face;
    }

    private static boolean isSpace(int point) {
        return point == '\n' || point == '\r' || point == '\t' || point == ' ';
    }

    /** One weight. */
    private static final class Face {
        private final byte[] file;
        /** By code point, in parts of the size; negative where there is no glyph. */
        private final float[] advances;

        private Face(byte[] file, float[] advances) {
            this.file = file;
            this.advances = advances;
        }

        static Face read(Weight weight) {
            try (InputStream in = Fonts.class.getResourceAsStream(weight.resource())) {
                if (in == null) {
                    throw new IllegalStateException("no font " + weight.resource());
                }
                byte[] file = in.readAllBytes();
                try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                    return new Face(file, advances(font));
                }
            } catch (IOException e) {
                throw new IllegalStateException("cannot read " + weight.resource(), e);
            }
        }

        private static float[] advances(TrueTypeFont font) throws IOException {
            float[] advances = new float[BASIC_PLANE];
            Arrays.fill(advances, -1);
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int point = ' '; point < BASIC_PLANE; point++) {
                int glyph = glyphs.getGlyphId(point);
                if (glyph > 0) {
                    advances[point] = font.getAdvanceWidth(glyph) / (float) font.getUnitsPerEm();
                }
            }
            return advances;
        }

        float advance(int point) {
            return point < BASIC_PLANE ? advances[point] : -1;
        }

        float width(String text) {
            float width = 0;
            for (int i = 0; i < text.length(); i++) {
                width += Math.max(0, advances[text.charAt(i)]);
            }
            return width;
        }
    }
}
