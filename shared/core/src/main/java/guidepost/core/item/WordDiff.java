package guidepost.core.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed in a text, word by word. */
public final class WordDiff {
    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{N}_]+|[^\\s\\p{L}\\p{N}_]");
    /** Past this many pairs of words the middle is told as one change: a table of them would not fit in memory. */
    private static final long MOST_PAIRS = 4_000_000;

    private WordDiff() {}

    /** What happened to a piece of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text, white space included. */
    public record Piece(Kind kind, String text) {}

    /** The pieces, in order; the same and the removed ones make the text before, the same and the added ones the text after. */
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        int start = 0;
        while (start < old.size() && start < fresh.size() && old.get(start).equals(fresh.get(start))) {
            start++;
        }
        int end = 0;
        while (end < old.size() - start
                && end < fresh.size() - start
                && old.get(old.size() - 1 - end).equals(fresh.get(fresh.size() - 1 - end))) {
            end++;
        }
        Pieces pieces = new Pieces();
        pieces.add(Kind.SAME, old.subList(0, start));
        middle(pieces, old.subList(start, old.size() - end), fresh.subList(start, fresh.size() - end));
        pieces.add(Kind.SAME, old.subList(old.size() - end, old.size()));
        return pieces.all();
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void middle(Pieces pieces, List<String> old, List<String> fresh) {
        if ((long) old.size() * fresh.size() > MOST_PAIRS) {
            pieces.add(Kind.REMOVED, old);
            pieces.add(Kind.ADDED, fresh);
            return;
        }
        int[][] common = common(old, fresh);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                pieces.add(Kind.SAME, old.subList(i, i + 1));
                i++;
                j++;
            } else if (j == fresh.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Kind.REMOVED, old.subList(i, i + 1));
                i++;
            } else {
                pieces.add(Kind.ADDED, fresh.subList(j, j + 1));
                j++;
            }
        }
    }

    /** How many words the two have in common, in order, from each pair of places on. */
    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Gathers words into the longest pieces there can be. */
    private static final class Pieces {
        private final List<Piece> pieces = new ArrayList<>();

        void add(Kind kind, List<String> words) {
            if (words.isEmpty()) {
                return;
            }
            String text = String.join("", words);
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).kind() == kind) {
                pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
            } else {
                pieces.add(new Piece(kind, text));
            }
        }

        List<Piece> all() {
            return List.copyOf(pieces);
        }
    }
}
