package guidepost.core.check;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Optional;

/**
 * The characters that the product's typeface has in every weight, on the screen and on paper. Text in others would be shown as boxes; it is refused instead.
 */
public final class Letters {
    private static final BitSet SHOWN =
            of("0020-007E 00A0-00AC 00AE-00B4 00B6-0107 010A-0113 0116-011B 011E-0123 0126-0127"
                    + " 012A-012B 012E-0133 0136-0137 0139-013E 0141-0148 0150-0155 0158-015B 015E-0165 016A-016B 016E-017E 0192"
                    + " 0218-021B 0237 02C6-02C7 02C9 02D8-02DD 0394 03A9 03BC 03C0 1E80-1E85 1E9E 1EF2-1EF3 2013-2014 2018-201A"
                    + " 201C-201E 2020-2022 2026 2030 2039-203A 2044 20AC 20B9 2113 2122 212E 2202 220F 2211-2212 2215 2219-221A"
                    + " 221E 222B 2248 2260 2264-2265 25CA 266A");

    private Letters() {}

    private static BitSet of(String ranges) {
        BitSet points = new BitSet();
        for (String range : ranges.split(" ", -1)) {
            int dash = range.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
            int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1), 16);
            points.set(first, last + 1);
        }
        return points;
    }

    /** Whether the typeface has that code point. */
    public static boolean has(int codePoint) {
        return SHOWN.get(codePoint);
    }

    /** The first character of a text that the typeface has not; line breaks are no characters of it. */
    static Optional<String> firstMissing(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(point -> point != '\n' && !has(point))
                .mapToObj(point -> String.format("%s (U+%04X)", Character.toString(point), point))
                .findFirst();
    }
}
