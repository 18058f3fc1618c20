package guidepost.core.check;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far an edition is written in one language.
 *
 * @param offered whether patients can choose the language
 * @param texts how many texts the edition has
 * @param missing the places of the texts that are not written in it
 * @param outOfDate the places of the texts that changed in the edition's first language while they did not in this one
 */
public record Translation(Language language, boolean offered, int texts, List<String> missing, List<String> outOfDate) {
    public Translation {
        missing = List.copyOf(missing);
        outOfDate = List.copyOf(outOfDate);
    }

    /**
     * Every language a text of the edition is written in, or that is offered; in the order of their tags.
     *
     * @param before the edition that patients see now, whose translations are up to date; without one, nothing is out of date
     */
    public static List<Translation> of(Edition edition, Optional<Edition> before) {
        List<Texts.Text> texts = Texts.of(edition);
        Map<String, Wording> old = before.map(Texts::of).orElse(List.of()).stream()
                .collect(Collectors.toMap(Texts.Text::place, Texts.Text::wording, (one, other) -> one));
        TreeSet<Language> languages = new TreeSet<>(edition.languages());
        texts.forEach(text -> text.wording().byLanguage().keySet().forEach(tag -> languages.add(tag.base())));
        return languages.stream()
                .map(language -> of(edition, texts, old::get, language))
                .toList();
    }

    private static Translation of(
            Edition edition, List<Texts.Text> texts, Function<String, Wording> old, Language language) {
        Optional<Language> source = edition.languages().stream().findFirst();
        return new Translation(
                language,
                edition.languages().contains(language),
                texts.size(),
                places(texts, text -> text.wording().find(language).isEmpty()),
                places(texts, text -> source.filter(first -> !first.equals(language))
                        .map(first -> isOutOfDate(
                                text.wording(), Optional.ofNullable(old.apply(text.place())), first, language))
                        .orElse(false)));
    }

    private static boolean isOutOfDate(Wording now, Optional<Wording> before, Language source, Language language) {
        Optional<String> translated = now.find(language);
        return translated.isPresent()
                && before.isPresent()
                && before.get().find(language).equals(translated)
                && !before.get().find(source).equals(now.find(source));
    }

    private static List<String> places(List<Texts.Text> texts, Predicate<Texts.Text> which) {
        return texts.stream().filter(which).map(Texts.Text::place).toList();
    }

    /** Whether every text is written in it. */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
