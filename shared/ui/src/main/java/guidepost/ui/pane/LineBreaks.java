package guidepost.ui.pane;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Locale;

/** Where a line may be broken: as Java has it, but never inside a clock time such as 10:00. */
final class LineBreaks extends BreakIterator {
    private final BreakIterator all;

    LineBreaks() {
        this(BreakIterator.getLineInstance(Locale.ROOT));
    }

    private LineBreaks(BreakIterator all) {
        this.all = all;
    }

    private boolean splitsTime(int at) {
        CharacterIterator text = all.getText();
        if (at - 2 < text.getBeginIndex() || at >= text.getEndIndex()) {
            return false;
        }
        int before = text.getIndex();
        boolean splits = digitAt(text, at - 2) && text.setIndex(at - 1) == ':' && digitAt(text, at);
        text.setIndex(before);
        return splits;
    }

    private static boolean digitAt(CharacterIterator text, int at) {
        return Character.isDigit(text.setIndex(at));
    }

    @Override
    public int next() {
        int at = all.next();
        while (at != DONE && splitsTime(at)) {
            at = all.next();
        }
        return at;
    }

    @Override
    public int previous() {
        int at = all.previous();
        while (at != DONE && splitsTime(at)) {
            at = all.previous();
        }
        return at;
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
        int at = all.following(offset);
        return at != DONE && splitsTime(at) ? next() : at;
    }

    @Override
    public int preceding(int offset) {
        int at = all.preceding(offset);
        return at != DONE && splitsTime(at) ? previous() : at;
    }

    @Override
    public boolean isBoundary(int offset) {
        return all.isBoundary(offset) && !splitsTime(offset);
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
