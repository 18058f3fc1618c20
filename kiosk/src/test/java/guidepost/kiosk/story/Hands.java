package guidepost.kiosk.story;

import guidepost.ui.pane.ScreenPane;
import java.awt.Point;
import java.util.Optional;

/** Somebody's fingers on a kiosk, drawn or real. */
interface Hands {
    ScreenPane pane();

    Seen look();

    /** What a finger put down there would operate. */
    Optional<String> under(Point finger);

    void tap(Point where);

    /** Puts the finger down here and lifts it there. */
    void slide(Point from, Point to);

    /** As a trembling finger does: the same place twice, at once. */
    void tapTwice(Point where);

    /** What a key would operate. */
    Optional<String> focused();

    void press(int key);

    /** Whether staff may end the kiosk: where it cannot be started again, nobody touches that. */
    boolean mayClose();

    void turnTheScreen();

    void wait(int seconds);
}
