package guidepost.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingsTest {
    private static final Look LOOK = Theme.look(ThemeName.STANDARD, new Metrics(3.6, TextSize.STANDARD));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attract",
                "back-arrow",
                "calendar",
                "clinic",
                "clock",
                "cold",
                "contrast",
                "emergency",
                "erase",
                "eye",
                "heat",
                "help-hand",
                "hide",
                "home",
                "house",
                "language",
                "lift",
                "long-term",
                "morning",
                "nerve",
                "next-arrow",
                "no-tablets",
                "octagon",
                "page-down",
                "page-up",
                "person",
                "phone",
                "posture",
                "print",
                "repeat",
                "rest-back",
                "rest-side",
                "sleep",
                "spasm",
                "speech-bubble",
                "strength",
                "stretch",
                "tablets",
                "text-size",
                "tick",
                "triangle",
                "walk",
                "warning",
                "water"
            })
    void every_drawing_is_there_simple_and_in_one_colour(String name) throws IOException {
        String svg = text(name);
        assertThat(elements(svg)).isSubsetOf("svg", "path", "line", "circle", "rect", "polyline");
        assertThat(Pattern.compile("#[0-9A-Fa-f]{3,6}").matcher(svg).results().map(MatchResult::group))
                .containsOnly("#000");
        Color tint = new Color(0x0B5563);
        BufferedImage image = new BufferedImage(96, 96, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        LOOK.drawing(name, tint).orElseThrow().paint(graphics, 0, 0, 96, 96);
        graphics.dispose();
        Set<Integer> solid = new TreeSet<>();
        for (int argb : image.getRGB(0, 0, 96, 96, null, 0, 96)) {
            if (argb >>> 24 == 255) {
                solid.add(argb & 0xFFFFFF);
            }
        }
        if (!name.equals("attract")) {
            assertThat(solid).containsExactly(tint.getRGB() & 0xFFFFFF);
        }
    }

    @Test
    void an_unknown_drawing_is_no_fault() {
        assertThat(LOOK.drawing("nobody-drew-this", Color.BLACK)).isEmpty();
    }

    private static Set<String> elements(String svg) {
        return Pattern.compile("<([a-zA-Z]+)")
                .matcher(svg)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String text(String name) throws IOException {
        try (InputStream file = DrawingsTest.class.getResourceAsStream("/guidepost/drawings/" + name + ".svg")) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
