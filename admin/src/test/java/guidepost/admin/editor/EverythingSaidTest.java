package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Language;
import guidepost.core.words.Phrases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The editor is never at a loss for words. */
class EverythingSaidTest {
    private static final Pattern SAID = Pattern.compile("words\\.say\\(\\s*\"([^\"]+)\"\\s*[,)]");

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
