package guidepost.exchange;

import guidepost.core.guide.Language;
import guidepost.core.guide.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes and texts of a guide nobody wrote. */
final class RandomWords {
    private static final List<String> WORDS = List.of(
            "back",
            "muscle",
            "rest",
            "walk",
            "café",
            "żółć",
            "Straße",
            "knee",
            "(gently)",
            "\"quoted\"",
            "a\\b",
            "it's",
            "naïve",
            "Ωm≥",
            "„so“",
            "€",
            "tab/slash",
            "end.");

    private final Random random;
    private final List<Language> languages;
    private final Set<String> used = new HashSet<>(Set.of("now"));

    RandomWords(Random random, List<Language> languages) {
        this.random = random;
        this.languages = languages;
    }

    /** A code that no other part of the guide has. */
    String code() {
        String code;
        do {
            code = letter()
                    + IntStream.range(0, 2 + random.nextInt(12))
                            .mapToObj(i -> "abcdefghijklmnopqrstuvwxyz0123456789_".charAt(random.nextInt(37)))
                            .map(String::valueOf)
                            .collect(Collectors.joining());
        } while (!used.add(code));
        return code;
    }

    private char letter() {
        return (char) ('a' + random.nextInt(26));
    }

    String source() {
        return random.nextBoolean() ? "S" + (1 + random.nextInt(40)) : "our own, слово 語 𝒳 §" + random.nextInt(9);
    }

    /** A line in every language, now and then with a regional variant. */
    Wording line() {
        return wording(List.of());
    }

    /** A text with paragraphs, lists, bold words and these tokens. */
    Wording text(List<String> tokens) {
        SortedMap<Language, String> texts = new TreeMap<>();
        boolean emphatic = random.nextBoolean();
        for (Language language : languages) {
            StringBuilder text = new StringBuilder(sentence());
            for (String token : tokens) {
                text.append(random.nextBoolean() ? "\n- " : "\n\n")
                        .append(sentence())
                        .append(' ')
                        .append(token);
            }
            if (emphatic) {
                text.append("\n\n**").append(sentence()).append("**");
            }
            texts.put(language, text.toString());
        }
        return new Wording(texts);
    }

    private Wording wording(List<String> tokens) {
        SortedMap<Language, String> texts = new TreeMap<>();
        for (Language language : languages) {
            texts.put(language, sentence() + String.join(" ", tokens));
            if (random.nextInt(4) == 0) {
                texts.put(language.in("US"), sentence());
            }
        }
        return new Wording(texts);
    }

    private String sentence() {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
