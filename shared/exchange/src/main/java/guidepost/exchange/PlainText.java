package guidepost.exchange;

import java.util.Optional;

/** Which characters a text may not hold: those that do not show, or that make other characters show in another order. */
public final class PlainText {
    /** How many characters a text of a guide has at most. */
    public static final int LONGEST = 100_000;

    private PlainText() {}

    /** What is wrong with the text, in a few words; empty where nothing is. */
    public static Optional<String> problem(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (isHidden(c)) {
                return Optional.of(String.format("holds a character that cannot be seen (U+%04X)", c));
            }
        }
        return Optional.empty();
    }

    /** Controls but the line break, zero-width and bidirectional marks, line separators, half characters. */
    private static boolean isHidden(int c) {
        if (c == '\n' || (c >= ' ' && c <= '~')) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
