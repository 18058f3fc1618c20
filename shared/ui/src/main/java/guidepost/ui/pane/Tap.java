package guidepost.ui.pane;

import java.awt.Point;
import org.jspecify.annotations.Nullable;

/**
 * How something came to be touched.
 *
 * @param name what was touched
 * @param where the finger came down; none for keys and assistive devices
 * @param began when the finger or key came down, in the events' own time
 * @param ended when it was lifted
 */
record Tap(String name, By by, @Nullable Point where, long began, long ended) {
    /** What touched it. */
    enum By {
        FINGER,
        KEY,
        /** An assistive device or a test, which never trembles. */
        DEVICE
    }
}
