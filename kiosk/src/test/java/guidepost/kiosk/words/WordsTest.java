package guidepost.kiosk.words;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.check.Letters;
import guidepost.core.guide.Language;
import guidepost.core.words.Phrases;
import guidepost.handout.PdfHandout;
import guidepost.kiosk.visit.Offer;
import guidepost.ui.screen.Screen;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the product says to a patient in English it says in every language it speaks. */
final class WordsTest {
    private static final String ENGLISH = "words_en.properties";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,|\\d[#<]");

    /** What patients read; the editor is for staff, and speaks English. */
    static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..").toRealPath())) {
            return files.filter(file -> file.endsWith(ENGLISH)
                            && file.toString().contains("/src/main/")
                            && !file.toString().contains("/admin/"))
                    .toList();
        }
    }

    private static Map<String, String> words(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    private static Path in(Language language, Path english) {
        return english.resolveSibling(ENGLISH.replace("en", language.tag()));
    }

    @Test
    void both_parts_that_speak_to_patients_are_looked_at() throws IOException {
        assertThat(english()).hasSizeGreaterThanOrEqualTo(2);
        for (Language language : Offer.OWN) {
            assertThat(Phrases.exist(Screen.class, language)).isTrue();
            assertThat(Phrases.exist(PdfHandout.class, language)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void everything_is_said_in_every_language_with_the_same_places_for_numbers(Path file) throws IOException {
        Map<String, String> english = words(file);
        for (Language language : Offer.OWN) {
            Map<String, String> other = words(in(language, file));

            assertThat(other.keySet()).isEqualTo(english.keySet());
            english.forEach((key, words) -> {
                String said = other.getOrDefault(key, "");
                assertThat(found(PLACEHOLDER, said)).as(key).isEqualTo(found(PLACEHOLDER, words));
                assertThat(found(CHOICE, said)).as(key).isEqualTo(found(CHOICE, words));
                assertThat(said).as(key).isNotBlank();
                assertThat(said.codePoints()).as(key).allMatch(Letters::has);
            });
        }
    }

    private static List<String> found(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(MatchResult::group).sorted().toList();
    }
}
