package guidepost.exchange;

import guidepost.core.guide.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A small guide with one of everything, and its editions. */
final class TinyGuide {
    private static final Map<Integer, Edition> EDITIONS = new ConcurrentHashMap<>();

    private TinyGuide() {}

    /** The draft, as a person would write it. */
    static String text() {
        try (InputStream in = Objects.requireNonNull(TinyGuide.class.getResourceAsStream("tiny.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Edition draft() {
        try {
            return EditionFile.read(text().getBytes(StandardCharsets.UTF_8));
        } catch (EditionRejected e) {
            throw new AssertionError(e);
        }
    }

    static Edition edition(int number) {
        return EDITIONS.computeIfAbsent(number, n -> EditionFile.seal(draft(), n, false));
    }

    static byte[] file(int number) {
        return EditionFile.write(edition(number));
    }
}
