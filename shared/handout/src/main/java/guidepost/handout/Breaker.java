package guidepost.handout;

import guidepost.core.handout.Handout.Run;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a paragraph into lines: between words where it can, inside one where it must. */
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
        BreakIterator words = BreakIterator.getLineInstance(locale);
        words.setText(paragraph.text);
        List<List<Piece>> lines = new ArrayList<>();
        int start = 0;
        while (start < paragraph.text.length()) {
            int end = lineEnd(paragraph, words, start, width);
            if (paragraph.stripped(start, end) > start) {
                lines.add(
                        paragraph.pieces(start, end < paragraph.text.length() ? end : paragraph.stripped(start, end)));
            }
            start = end;
        }
        return lines;
    }

    private int lineEnd(Paragraph paragraph, BreakIterator words, int start, float width) {
        int end = start;
        int next = words.following(start);
        while (next != BreakIterator.DONE && paragraph.fits(start, next, width)) {
            end = next;
            next = words.next();
        }
        return end > start ? end : insideWord(paragraph, start, width);
    }

    private int insideWord(Paragraph paragraph, int start, float width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(locale);
        characters.setText(paragraph.text);
        int end = characters.following(start);
        int next = characters.next();
        while (next != BreakIterator.DONE && paragraph.fits(start, next, width)) {
            end = next;
            next = characters.next();
        }
        return end;
    }

    private final class Paragraph {
        private final String text;
        private final boolean[] bold;
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
        }

        boolean fits(int start, int end, float width) {
            int last = stripped(start, end);
            if (text.codePointCount(start, last) > most) {
                return false;
            }
            float wide = 0;
            for (Piece piece : pieces(start, last)) {
                wide = piece.x() + ruler.width(piece.text(), piece.weight(), size);
            }
            return wide <= width;
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
