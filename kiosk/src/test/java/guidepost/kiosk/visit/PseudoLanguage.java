package guidepost.kiosk.visit;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.handout.PdfHandout;
import guidepost.ui.screen.Screen;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language nobody speaks: English with an ñ for every letter. Where it is spoken, any letter that is no ñ was not translated.
 *
 * <p>Its words are laid beside those of the product, on the tests' class path, until it is closed.
 */
final class PseudoLanguage implements AutoCloseable {
    static final Language TAG = new Language("zxx");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** What is no word: the places for numbers in the product's own words, the tokens of an edition. */
    private static final Pattern PLACE =
            Pattern.compile("\\{\\d+(,choice,)?|\\{\\{(?!fixed:)[^}]*}}|\\{\\{fixed:|\\|[^}]*}}|\\\\n");

    private static final Pattern ENGLISH = Pattern.compile("\"en\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern OTHERS = Pattern.compile(",\"(en-US|en-GB|es|es-US)\":\"(?:[^\"\\\\]|\\\\.)*\"");

    private final List<Path> files = new ArrayList<>();

    static PseudoLanguage spoken() throws IOException {
        PseudoLanguage language = new PseudoLanguage();
        language.write(Screen.class);
        language.write(PdfHandout.class);
        return language;
    }

    private void write(Class<?> part) throws IOException {
        Properties english = new Properties();
        try (Reader words = new InputStreamReader(
                Objects.requireNonNull(part.getResourceAsStream("words_en.properties")), StandardCharsets.UTF_8)) {
            english.load(words);
        }
        Properties pseudo = new Properties();
        english.stringPropertyNames().forEach(key -> pseudo.setProperty(key, said(english.getProperty(key))));
        Path folder = testClasses().resolve(part.getPackageName().replace('.', '/'));
        Files.createDirectories(folder);
        Path file = folder.resolve("words_" + TAG + ".properties");
        files.add(file);
        try (Writer out = Files.newBufferedWriter(file)) {
            pseudo.store(out, null);
        }
    }

    private static Path testClasses() {
        try {
            return Path.of(Objects.requireNonNull(PseudoLanguage.class.getResource("/"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The default guide in English and in this language. */
    static Edition guide() throws EditionRejected {
        String english = OTHERS.matcher(
                        new String(EditionFile.write(DefaultGuides.builtIn().asDraft()), StandardCharsets.UTF_8))
                .replaceAll("")
                .replace("\"languages\":[\"en\",\"es\"]", "\"languages\":[\"en\",\"" + TAG + "\"]");
        String both = ENGLISH.matcher(english)
                .replaceAll(text ->
                        Matcher.quoteReplacement(text.group() + ",\"" + TAG + "\":\"" + said(text.group(1)) + "\""));
        return EditionFile.seal(EditionFile.read(both.getBytes(StandardCharsets.UTF_8)), 1, true);
    }

    private static String said(String english) {
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (MatchResult place : PLACE.matcher(english).results().toList()) {
            said.append(LETTER.matcher(english.substring(from, place.start())).replaceAll("ñ"))
                    .append(place.group());
            from = place.end();
        }
        return said.append(LETTER.matcher(english.substring(from)).replaceAll("ñ"))
                .toString();
    }

    /** The words in a text that are not of this language. */
    static List<String> foreign(String text) {
        return Pattern.compile("\\p{L}+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.matches("ñ+"))
                .toList();
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
