package guidepost.handout;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Shape;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The drawings of the house as outlines to fill: one ink each, so that they print black. */
final class Drawings {
    /** The side of the square the outlines are in. */
    static final float SIDE = 32;

    private static final Map<String, Optional<Shape>> KNOWN = new ConcurrentHashMap<>();

    private Drawings() {}

    /** The outline of a drawing; empty where there is none of that name. */
    static Optional<Shape> outline(String name) {
        return KNOWN.computeIfAbsent(name, Drawings::read);
    }

    private static Optional<Shape> read(String name) {
        URL file = Drawings.class.getResource("/guidepost/drawings/" + name + ".svg");
        if (file == null) {
            return Optional.empty();
        }
        SVGDocument drawing = new SVGLoader().load(file);
        return drawing == null
                ? Optional.empty()
                : Optional.of(Settled.of(drawing.computeShape(new ViewBox(SIDE, SIDE))));
    }
}
