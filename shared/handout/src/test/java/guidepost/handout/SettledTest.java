package guidepost.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That a drawing is the same outline on every Java. */
class SettledTest {
    /** Of all drawings; the same on Java 17 and 25. When a drawing changes, so does this. */
    private static final String ALL_DRAWINGS = "1a312c9b46c9b90ec0e436b133b8fc59013d1a253dc5384605cf62a4b1f19cfe";

    @Test
    void every_drawing_has_the_same_outline_on_every_java() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String name : drawings()) {
            String outline = name + described(Drawings.outline(name).orElseThrow());
            digest.update(outline.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(ALL_DRAWINGS);
    }

    private static List<String> drawings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../drawings"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .map(name -> name.replace(".svg", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_turn_is_the_same_whether_a_java_makes_it_of_a_line_a_curve_or_nothing() {
        Path2D.Float nothing = begun();
        Path2D.Float line = begun();
        line.lineTo(10.1f, 10);
        Path2D.Float curve = begun();
        curve.curveTo(10.1f, 10, 10.1f, 10.1f, 10, 10.1f);
        for (Path2D.Float path : List.of(nothing, line, curve)) {
            path.lineTo(20, 20);
            path.closePath();
        }

        assertThat(described(Settled.of(line))).isEqualTo(described(Settled.of(nothing)));
        assertThat(described(Settled.of(curve))).isEqualTo(described(Settled.of(nothing)));
    }

    @Test
    void a_straight_line_is_one_line() {
        Path2D.Float parted = begun();
        parted.lineTo(20, 10);
        parted.lineTo(30, 10);
        parted.lineTo(40, 10.01f);
        Path2D.Float whole = begun();
        whole.lineTo(40, 10);

        assertThat(described(Settled.of(parted))).isEqualTo(described(Settled.of(whole)));
    }

    @Test
    void what_can_be_seen_stays() {
        Path2D.Float path = begun();
        path.lineTo(10.5f, 10);
        path.quadTo(11, 10, 11, 11);
        path.curveTo(12, 11, 12, 12, 12, 13);
        path.closePath();

        assertThat(described(Settled.of(path))).isEqualTo(described(path));
    }

    private static Path2D.Float begun() {
        Path2D.Float path = new Path2D.Float();
        path.moveTo(1, 1);
        path.lineTo(10, 10);
        return path;
    }

    private static String described(Shape shape) {
        StringBuilder said = new StringBuilder();
        double[] to = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(to);
            said.append(segment).append(Arrays.toString(Arrays.copyOf(to, Settled.lastPoint(segment) + 2)));
        }
        return said.toString();
    }
}
