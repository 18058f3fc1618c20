package guidepost.core.words;

import guidepost.core.guide.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of one part of the product in one language, fixed for one visit; never the language of the machine.
 *
 * <p>Read from {@code words_en.properties} (UTF-8) beside a class of that part, with {@code words_en_US.properties} laid over it where there is one.
 */
public final class Phrases {
    private final Language language;
    private final Map<String, String> byKey;

    private Phrases(Language language, Map<String, String> byKey) {
        this.language = language;
        this.byKey = byKey;
    }

    /** @throws IllegalArgumentException where the part has no words in that language */
    public static Phrases of(Class<?> part, Language language) {
        Map<String, String> byKey = new TreeMap<>();
        if (!read(part, language.base(), byKey)) {
            throw new IllegalArgumentException("no words in " + language + " beside " + part.getName());
        }
        if (!language.isBase()) {
            read(part, language, byKey);
        }
        return new Phrases(language, byKey);
    }

    public static boolean exist(Class<?> part, Language language) {
        return part.getResource(fileName(language.base())) != null;
    }

    private static boolean read(Class<?> part, Language language, Map<String, String> into) {
        try (InputStream in = part.getResourceAsStream(fileName(language))) {
            if (in == null) {
                return false;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(Language language) {
        return "words_" + language.tag().replace('-', '_') + ".properties";
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }

    /**
     * The words of that key, with the arguments put in.
     *
     * @throws IllegalArgumentException where the language has no such words
     */
    public String say(String key, Object... arguments) {
        String words = byKey.get(key);
        if (words == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        return arguments.length == 0
                ? words
                : new MessageFormat(words.replace("'", "''"), language.locale()).format(arguments);
    }
}
