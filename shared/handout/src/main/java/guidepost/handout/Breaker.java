package guidepost.handout;

import guidepost.core.handout.Handout.Run;
import guidepost.core.words.LineBreaks;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks a paragraph into lines: between words where it can, inside one where it must. A number stays with what it counts,
 * unless the two are wider than the line.
 */
final class Breaker {
    private final Ruler ruler;
    private final Locale locale;

    Breaker(Ruler ruler, Locale locale) {
        this.ruler = ruler;
        this.locale = locale;
    }

    /** A stretch of a line in one weight, with the space before the next line, and how far from the line's beginning it stands. */
    record Piece(float x, String text, Weight weight) {}

    /** @param most characters of a line */
    List<List<Piece>> lines(List<Run> runs, float size, float width, int most) {
        Paragraph paragraph = new Paragraph(runs, size, most);
        BreakIterator together = LineBreaks.of(locale);
        BreakIterator words = BreakIterator.getLineInstance(locale);
        BreakIterator characters = BreakIterator.getCharacterInstance(locale);
        List<BreakIterator> places = List.of(together, words, characters);
        places.forEach(place -> place.setText(paragraph.text));
        List<List<Piece>> lines = new ArrayList<>();
        int start = 0;
        while (start < paragraph.text.length()) {
            int end = lineEnd(paragraph, places, start, width);
            if (paragraph.stripped(start, end) > start) {
                lines.add(
                        paragraph.pieces(start, end < paragraph.text.length() ? end : paragraph.stripped(start, end)));
            }
            start = end;
        }
        return lines;
    }

    /** The last place that fits, of the best kind that has one; else the first of the last kind: no line is empty. */
    private static int lineEnd(Paragraph paragraph, List<BreakIterator> places, int start, float width) {
        for (BreakIterator kind : places) {
            int end = start;
            int next = kind.following(start);
            while (next != BreakIterator.DONE && paragraph.fits(start, next, width)) {
                end = next;
                next = kind.next();
            }
            if (end > start) {
                return end;
            }
        }
        return places.get(places.size() - 1).following(start);
    }

    private final class Paragraph {
        private final String text;
        private final boolean[] bold;
        /** How far from the paragraph's beginning the line that never breaks has come before each character. */
        private final float[] ends;

        private final float size;
        private final int most;

        Paragraph(List<Run> runs, float size, int most) {
            StringBuilder all = new StringBuilder();
            List<Boolean> weights = new ArrayList<>();
            for (Run run : runs) {
                String said = Normalizer.normalize(run.text(), Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\u2028\u2029]", " ");
                all.append(said);
                said.chars().forEach(ignored -> weights.add(run.bold()));
            }
            this.text = all.toString().stripTrailing();
            this.bold = new boolean[text.length()];
            for (int i = 0; i < bold.length; i++) {
                bold[i] = weights.get(i);
            }
            this.size = size;
            this.most = most;
            this.ends = new float[text.length() + 1];
            for (int i = 0; i < bold.length; i++) {
                ends[i + 1] = ends[i] + ruler.width(text.substring(i, i + 1), Weight.of(bold[i]), size);
            }
        }

        boolean fits(int start, int end, float width) {
            int last = stripped(start, end);
            if (text.codePointCount(start, last) > most) {
                return false;
            }
            return ends[last] - ends[start] <= width;
        }

        int stripped(int start, int end) {
            int last = end;
            while (last > start && text.charAt(last - 1) == ' ') {
                last--;
            }
            return last;
        }

        List<Piece> pieces(int start, int end) {
            List<Piece> pieces = new ArrayList<>();
            float x = 0;
            int from = start;
            while (from < end) {
                int to = from;
                while (to < end && bold[to] == bold[from]) {
                    to++;
                }
                Weight weight = Weight.of(bold[from]);
                String piece = text.substring(from, to);
                pieces.add(new Piece(x, piece, weight));
                x += ruler.width(piece, weight, size);
                from = to;
            }
            return pieces;
        }
    }
}
