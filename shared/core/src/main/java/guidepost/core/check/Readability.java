package guidepost.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard an English text is to read, by the Flesch-Kincaid grade (Kincaid and others, 1975) and by what plain-language guides warn of. Advice for its
 * author: it never keeps a text from patients.
 *
 * @param grade the school grade that reads it with ease; empty where the text is too short to tell
 * @param longestSentence in words; 0 where there is none
 * @param passives where somebody is acted on and nobody acts: "is taken"
 * @param hardWords the hard words in it with plain ones for them
 */
public record Readability(
        OptionalDouble grade, int longestSentence, List<String> passives, Map<String, String> hardWords) {
    /** From here on a text is warned of. */
    public static final double HIGHEST_GRADE = 8;

    /** The longest sentence that is read with ease, in words. */
    public static final int LONGEST_SENTENCE = 20;

    private static final int LEAST_WORDS = 12;
    private static final double PER_SENTENCE = 0.39;
    private static final double PER_SYLLABLE = 11.8;
    private static final double BASE = 15.59;

    private static final Pattern MARKUP = Pattern.compile("\\*\\*|\\{\\{([^}]*)}}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(?=\\s|$)|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\\u2019-][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?<![aeiouyl])(?:e|es)$|(?<=[aeiouy])le$|(?<![td])ed$");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:am|is|are|was|were|be|been|being)\\s+(?:not\\s+)?(?:[a-z]+ly\\s+)?(?:[a-z]{2,}ed|given|taken|seen|done"
                    + "|made|told|shown|written|known|found|felt|held|kept|put|sent|said|brought|thought)\\b");
    /** End like what is done to somebody, and are how somebody is. */
    private static final Pattern NO_PASSIVE =
            Pattern.compile(".*\\b(?:tired|worried|scared|ashamed|allowed|supposed|pleased|interested|need|indeed)$");

    public Readability {
        passives = List.copyOf(passives);
        hardWords = Map.copyOf(hardWords);
    }

    /** Reads a text as its author writes it, with bold, lists and tokens. */
    public static Readability of(String text) {
        String plain = MARKUP.matcher(text)
                .replaceAll(found -> found.group(1) == null ? "" : "12")
                .toLowerCase(Locale.ENGLISH);
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        int longest = 0;
        for (String sentence : SENTENCE_END.split(plain, -1)) {
            List<String> spoken =
                    WORD.matcher(sentence).results().map(found -> found.group()).toList();
            if (!spoken.isEmpty()) {
                sentences++;
                words += spoken.size();
                longest = Math.max(longest, spoken.size());
                syllables += spoken.stream().mapToInt(Readability::syllables).sum();
            }
        }
        OptionalDouble grade = words < LEAST_WORDS
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Math.max(0, PER_SENTENCE * words / sentences + PER_SYLLABLE * syllables / words - BASE));
        return new Readability(grade, longest, passives(plain), hardWords(plain));
    }

    /** Whether there is anything an author should look at. */
    public boolean isEasy() {
        return longestSentence <= LONGEST_SENTENCE
                && passives.isEmpty()
                && hardWords.isEmpty()
                && grade.orElse(0) <= HIGHEST_GRADE;
    }

    /** By groups of vowels, less those that are not spoken; right for nine words of ten, which is what the formula was made with. */
    static int syllables(String word) {
        String spoken =
                SILENT_END.matcher(word).replaceAll(found -> found.group().equals("le") ? "le" : "");
        int groups = (int) VOWELS.matcher(spoken).results().count();
        return Math.max(1, groups);
    }

    private static List<String> passives(String plain) {
        List<String> found = new ArrayList<>();
        Matcher matcher = PASSIVE.matcher(plain);
        while (matcher.find()) {
            if (!NO_PASSIVE.matcher(matcher.group()).matches()) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    private static Map<String, String> hardWords(String plain) {
        Map<String, String> found = new TreeMap<>();
        String padded = " " + String.join(" ", words(plain)) + " ";
        PlainWords.BY_HARD.forEach((hard, easy) -> {
            if (padded.contains(" " + hard + " ")) {
                found.put(hard, easy);
            }
        });
        return found;
    }

    private static List<String> words(String plain) {
        return WORD.matcher(plain).results().map(found -> found.group()).toList();
    }
}
