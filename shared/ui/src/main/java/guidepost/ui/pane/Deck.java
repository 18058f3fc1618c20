package guidepost.ui.pane;

import guidepost.ui.screen.Touch;
import java.awt.Point;
import java.awt.event.MouseEvent;

/** What a thing to touch reports to: the screen it lies on. */
interface Deck {
    /** A finger came down on something that can be touched. */
    void pressed();

    /** It was lifted again, and what that did is done. */
    void released();

    /** Something was touched. */
    void touched(Touch touch, Tap tap);

    /** The keyboard moved the focus, so it must be seen; or a finger did, and it need not. */
    void keyboardInUse(boolean now);

    boolean keyboardInUse();

    /** Where on the screen a finger is. */
    Point onScreen(MouseEvent event);
}
