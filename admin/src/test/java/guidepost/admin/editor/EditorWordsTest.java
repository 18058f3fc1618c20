package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Language;
import guidepost.core.words.Phrases;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editor is never at a loss for words, and says a count as people do. */
final class EditorWordsTest {
    private static final Pattern SAID = Pattern.compile("words\\.say\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private final EditorWords words = new EditorWords(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                                 | 0",
                "9999999                           | 9,999,999",
                "709284621615029850772995047424000 | 7.1 \u00d7 10\u00b3\u00b2",
                "999999999                         | 1.0 \u00d7 10\u2079",
                "100000000000                      | 1.0 \u00d7 10\u00b9\u00b9",
                "14999999999                       | 1.5 \u00d7 10\u00b9\u2070"
            })
    void a_count_past_ten_million_is_rounded_and_its_size_told(BigInteger count, String said) {
        assertThat(words.count(count)).isEqualTo(said);
    }

    @Test
    void whatever_the_editor_says_has_words() throws Exception {
        Set<String> said = new TreeSet<>();
        for (String part : Set.of("editor", "window")) {
            try (Stream<Path> sources = Files.list(Path.of("src/main/java/guidepost/admin", part))) {
                for (Path source : sources.toList()) {
                    SAID.matcher(Files.readString(source)).results().forEach(found -> said.add(found.group(1)));
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(100);
        said.removeAll(Phrases.of(EditorWords.class, Language.ENGLISH).keys());
        assertThat(said).isEmpty();
    }
}
