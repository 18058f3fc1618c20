package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.check.Texts;
import guidepost.core.check.Translation;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Template;
import guidepost.core.handout.Handout;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.Floors;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The default guide says in Spanish what it says in English: all of it, with the same numbers, in as many lines. */
final class SpanishGuideTest {
    private static final Edition GUIDE = DefaultGuides.builtIn();
    private static final Language SPANISH = new Language("es");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Names of illnesses and medicines, and words that happen to be spelled alike. */
    private static final Set<String> IN_BOTH = Set.of(
            "a",
            "colitis",
            "compare",
            "control",
            "crohn",
            "diabetes",
            "e",
            "lupus",
            "no",
            "osteoporosis",
            "paracetamol",
            "plan",
            "tb",
            "tuberculosis",
            "use");

    static List<Texts.Text> texts() {
        return Texts.of(GUIDE);
    }

    @Test
    void every_text_is_there_in_spanish() {
        assertThat(GUIDE.languages()).containsExactly(Language.ENGLISH, SPANISH);
        assertThat(Translation.of(GUIDE, Optional.empty()))
                .hasSize(2)
                .allSatisfy(translation -> assertThat(translation.missing()).isEmpty());
    }

    @Test
    void nothing_is_found_wrong_with_it() {
        List<Finding> findings = ContentCheck.check(GUIDE, Floors.of(GUIDE.guide()));

        assertThat(findings)
                .filteredOn(finding -> finding.place().contains("/es"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void the_tokens_and_the_lines_of_the_english_are_all_there(Texts.Text text) throws Template.Malformed {
        String english = text.wording().in(Language.ENGLISH);
        for (String region : List.of("ES", "MX", "US", "GB")) {
            String spanish = text.wording().in(SPANISH.in(region));

            assertThat(tokens(spanish)).containsExactlyInAnyOrderElementsOf(tokens(english));
            assertThat(shape(spanish)).isEqualTo(shape(english));
        }
    }

    /** Each token by what it stands for; of a fixed number, the reason why it may stand. */
    private static List<String> tokens(String text) throws Template.Malformed {
        return Template.parse(text).parts().stream()
                .flatMap(part -> part.fold(
                        words -> Stream.empty(),
                        threshold -> Stream.of(threshold.code()),
                        date -> Stream.of("date " + date.code()),
                        clinic -> Stream.of("clinic " + clinic.fact()),
                        fixed -> Stream.of(
                                "fixed " + fixed.reason() + (fixed.text().matches("\\d+") ? " " + fixed.text() : ""))))
                .toList();
    }

    /** Which lines are list items, which are paragraphs, which are empty, and how many words of each are bold. */
    private static List<String> shape(String text) {
        return text.lines()
                .map(line -> (line.startsWith("- ") ? "item" : line.isBlank() ? "" : "paragraph")
                        + (line.contains("**") ? " with bold" : ""))
                .toList();
    }

    @Test
    void no_english_is_left_over() {
        Set<String> shared = wordsIn(SPANISH);
        shared.retainAll(wordsIn(Language.ENGLISH));

        assertThat(shared).isSubsetOf(IN_BOTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "US"})
    void a_whole_sheet_is_in_spanish_and_as_long_as_the_english(String region) {
        Sheets sheets = region.equals("US") ? Sheets.of(GUIDE).inAmerica() : Sheets.of(GUIDE);
        for (String differences : List.of("", "legs=one leg_signs=intense_pain pain=8", "fever=yes", "legs=both")) {
            Handout english = sheets.compose(Person.calmBut(differences));
            Handout spanish = sheets.in(SPANISH).compose(Person.calmBut(differences));

            assertThat(Sheets.blocks(spanish)).isEqualTo(Sheets.blocks(english));
            assertThat(Sheets.everyLine(spanish))
                    .hasSameSizeAs(Sheets.everyLine(english))
                    .doesNotContainAnyElementsOf(Sheets.everyLine(english));
        }
    }

    private static Set<String> wordsIn(Language language) {
        return texts().stream()
                .map(text -> text.wording().in(language).replaceAll("\\{\\{[^}]*}}", " "))
                .flatMap(words -> Arrays.stream(NOT_LETTERS.split(words.toLowerCase(Locale.ROOT))))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
