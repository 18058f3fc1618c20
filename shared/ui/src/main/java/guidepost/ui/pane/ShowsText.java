package guidepost.ui.pane;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A component with words on it that can be asked where they came to stand. */
interface ShowsText {
    /** The ink of each line, in the component's own coordinates. */
    List<Rectangle2D> ink();

    /** The colour of the words. */
    Color colour();
}
