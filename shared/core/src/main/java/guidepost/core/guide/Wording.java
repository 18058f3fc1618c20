package guidepost.core.guide;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One text in every language it is written in, regional variants included. */
public record Wording(SortedMap<Language, String> byLanguage) {
    public Wording {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    public static Wording of(Language language, String text) {
        return new Wording(new TreeMap<>(Map.of(language, text)));
    }

    public static Wording english(String text) {
        return of(Language.ENGLISH, text);
    }

    /** The text of that region, else of its language; never of another language. */
    public Optional<String> find(Language language) {
        String regional = byLanguage.get(language);
        return Optional.ofNullable(regional != null ? regional : byLanguage.get(language.base()));
    }

    /** @throws MissingWords where the text is not written in that language */
    public String in(Language language) {
        return find(language).orElseThrow(() -> new MissingWords(language));
    }

    /** A text that is not there in the patient's language: the visit ends at the front desk, never in another language. */
    public static final class MissingWords extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingWords(Language language) {
            super("no words in " + language);
        }
    }
}
