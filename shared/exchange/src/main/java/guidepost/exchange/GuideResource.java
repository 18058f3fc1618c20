package guidepost.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The reviewed guide files that came with the program. */
final class GuideResource {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z]+)+");

    private GuideResource() {}

    static Optional<byte[]> read(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = GuideResource.class.getResourceAsStream("guides/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
