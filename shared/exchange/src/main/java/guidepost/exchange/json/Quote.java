package guidepost.exchange.json;

import java.util.regex.Pattern;

/** Puts words out of a file into a message that stays one short, harmless line. */
public final class Quote {
    private static final int MOST = 60;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private Quote() {}

    /** The text in quotes, cut to a length, everything beyond plain letters escaped. */
    public static String of(String text) {
        return '"' + cleaned(text) + '"';
    }

    static String cleaned(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(MOST).forEach(c -> {
            if ((c >= 0x20 && c < 0x7f) || Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format("\\u%04x", c));
            }
        });
        return text.codePointCount(0, text.length()) > MOST ? out + "..." : out.toString();
    }

    /** The place of a member. */
    public static String member(String place, String name) {
        if (!PLAIN.matcher(name).matches()) {
            return place + '[' + of(name) + ']';
        }
        return place.isEmpty() ? name : place + '.' + name;
    }
}
