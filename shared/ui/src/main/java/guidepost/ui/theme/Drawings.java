package guidepost.ui.theme;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The drawings of the house by name, tinted: their one black becomes the theme's colour. */
final class Drawings {
    private final Map<String, Optional<Drawing>> known = new HashMap<>();

    Optional<Drawing> of(String name, Color colour) {
        String tint = String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
        return known.computeIfAbsent(name + tint, key -> read(name, tint));
    }

    private static Optional<Drawing> read(String name, String tint) {
        try (InputStream file = Drawings.class.getResourceAsStream("/guidepost/drawings/" + name + ".svg")) {
            if (file == null) {
                return Optional.empty();
            }
            String drawn =
                    new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\"#000\"", '"' + tint + '"');
            SVGDocument document = new SVGLoader()
                    .load(
                            new ByteArrayInputStream(drawn.getBytes(StandardCharsets.UTF_8)),
                            null,
                            LoaderContext.createDefault());
            return Optional.ofNullable(document).map(Drawing::new);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read the drawing " + name, fault);
        }
    }
}
