package guidepost.admin.editor;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the codes of new items out of their words, and says what is wrong with one. */
public final class Codes {
    /** What is wrong with a code. */
    public enum Problem {
        /** It is not made of a-z, 0-9 and _, begins with something else than a letter, or is too long. */
        NO_CODE,
        /** There is one already. */
        TAKEN,
        /** It means something else. */
        RESERVED
    }

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_SUGGESTED = 40;
    private static final int LONGEST_NUMBERED = 56;
    /** What dates count from, beside questions. */
    private static final String NOW = "now";

    private Codes() {}

    /** A code made of the first words, and none of those taken. */
    public static String suggest(String words, Collection<String> taken) {
        return next(of(words), taken);
    }

    /** That code, or the first one after it that is not taken. */
    static String next(String code, Collection<String> taken) {
        String start = code.substring(0, Math.min(LONGEST_NUMBERED, code.length()));
        String free = start;
        for (int i = 2; taken.contains(free) || free.equals(NOW); i++) {
            free = start + "_" + i;
        }
        return free;
    }

    /** A code made of the first words. */
    static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("'", "");
        String joined = List.of(plain.split("[^a-z0-9]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .collect(Collectors.joining("_"));
        String code = joined.substring(0, Math.min(LONGEST_SUGGESTED, joined.length()));
        return CODE.matcher(code).matches() ? code : "item" + (code.isEmpty() ? "" : "_" + code);
    }

    public static Optional<Problem> problem(String code, Collection<String> taken) {
        if (!CODE.matcher(code).matches()) {
            return Optional.of(Problem.NO_CODE);
        }
        if (code.equals(NOW)) {
            return Optional.of(Problem.RESERVED);
        }
        return taken.contains(code) ? Optional.of(Problem.TAKEN) : Optional.empty();
    }
}
