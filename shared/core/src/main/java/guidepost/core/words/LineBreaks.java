package guidepost.core.words;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Locale;

/**
 * Where a line may be broken: as Java has it, but never inside a clock time ("4:00 pm", "16:00 h"), between a number and
 * what it counts ("48 hours") or inside a telephone number. Somebody who reads "48" at the end of a line has read
 * nothing; somebody who dials half a number reaches nobody.
 */
public final class LineBreaks extends BreakIterator {
    /** What stands between the digits of one number, without a space. */
    private static final String INSIDE_NUMBERS = ":.,-/\u2010\u2011\u2012\u2013";
    /** What a number carries before or behind it, with or without a space. */
    private static final String WITH_NUMBERS = "%\u00b0";

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final BreakIterator all;

    private LineBreaks(BreakIterator all) {
        this.all = all;
    }

    /** Breaks as people of a language and region are used to. */
    public static LineBreaks of(Locale locale) {
        return new LineBreaks(BreakIterator.getLineInstance(locale));
    }

    /** The text with a no-break space wherever these breaks hold two words together, for those who look for spaces themselves. */
    public static String joined(String text, Locale locale) {
        LineBreaks breaks = of(locale);
        breaks.setText(text);
        StringBuilder joined = new StringBuilder(text);
        for (int at = breaks.all.first(); at != DONE; at = breaks.all.next()) {
            if (breaks.holds(at)) {
                for (int space = at - 1; text.charAt(space) == ' '; space--) {
                    joined.setCharAt(space, NO_BREAK_SPACE);
                }
            }
        }
        return joined.toString();
    }

    /** Whether what stands on both sides of a place is read as one. */
    private boolean holds(int at) {
        CharacterIterator text = all.getText();
        if (at <= text.getBeginIndex() || at >= text.getEndIndex()) {
            return false;
        }
        int before = text.getIndex();
        boolean holds = new Around(text, at).holds();
        text.setIndex(before);
        return holds;
    }

    /** A place in a text. */
    private record Around(CharacterIterator text, int at) {
        boolean holds() {
            int last = lastBefore(at);
            if (last < at - 1) {
                return spaced(last);
            }
            return isDigit(last - 1) ? isDigit(at) && INSIDE_NUMBERS.indexOf(character(last)) >= 0 : isUnit(last);
        }

        /** "\u00b0C" is one, though Java would part it. */
        private boolean isUnit(int last) {
            return WITH_NUMBERS.indexOf(character(last)) >= 0 && Character.isLetter(character(at));
        }

        /** @param last the last letter or digit before the space */
        private boolean spaced(int last) {
            char next = character(at);
            if (isDigit(last)) {
                return Character.isDigit(next)
                        || WITH_NUMBERS.indexOf(next) >= 0
                        || (Character.isLetter(next) && !isLaterGroup(last));
            }
            return character(last) == ')' && isDigit(last - 1) && Character.isDigit(next);
        }

        /** Whether a number is a later group of a longer one, such as of a telephone number: those count nothing. */
        private boolean isLaterGroup(int last) {
            int first = last;
            while (isDigit(first - 1) || INSIDE_NUMBERS.indexOf(character(first - 1)) >= 0) {
                first--;
            }
            int group = lastBefore(first);
            return group < first - 1 && (isDigit(group) || character(group) == ')');
        }

        private int lastBefore(int index) {
            int last = index - 1;
            while (character(last) == ' ') {
                last--;
            }
            return last;
        }

        private boolean isDigit(int index) {
            return Character.isDigit(character(index));
        }

        private char character(int index) {
            return index < text.getBeginIndex() ? CharacterIterator.DONE : text.setIndex(index);
        }
    }

    private int onwards(int at) {
        int place = at;
        while (place != DONE && holds(place)) {
            place = all.next();
        }
        return place;
    }

    private int backwards(int at) {
        int place = at;
        while (place != DONE && holds(place)) {
            place = all.previous();
        }
        return place;
    }

    @Override
    public int next() {
        return onwards(all.next());
    }

    @Override
    public int previous() {
        return backwards(all.previous());
    }

    @Override
    public int next(int n) {
        int at = current();
        for (int i = 0; i < Math.abs(n) && at != DONE; i++) {
            at = n > 0 ? next() : previous();
        }
        return at;
    }

    @Override
    public int following(int offset) {
        return onwards(all.following(offset));
    }

    @Override
    public int preceding(int offset) {
        return backwards(all.preceding(offset));
    }

    @Override
    public boolean isBoundary(int offset) {
        return all.isBoundary(offset) && !holds(offset);
    }

    @Override
    public int first() {
        return all.first();
    }

    @Override
    public int last() {
        return all.last();
    }

    @Override
    public int current() {
        return all.current();
    }

    @Override
    public CharacterIterator getText() {
        return all.getText();
    }

    @Override
    public void setText(CharacterIterator text) {
        all.setText(text);
    }

    @Override
    public Object clone() {
        return new LineBreaks((BreakIterator) all.clone());
    }
}
