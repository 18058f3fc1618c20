package guidepost.ui.pane;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;

/** A finger on a screen that has no window: its events carry their own time. */
public final class Finger {
    private final ScreenPane pane;
    private Component held;
    private long now = 1_000_000;

    public Finger(ScreenPane pane) {
        this.pane = pane;
        held = pane;
    }

    public Finger waits(long millis) {
        now += millis;
        return this;
    }

    /** Down and up in the middle of a part, 40 ms later. */
    public Finger taps(String name) {
        return presses(name).waits(40).lifts(middle(name));
    }

    public Finger tapsAt(Point where) {
        held = pane.findComponentAt(where);
        send(held, where, MouseEvent.MOUSE_PRESSED);
        return waits(40).lifts(where);
    }

    public Finger presses(String name) {
        held = pane.findComponentAt(middle(name));
        send(held, middle(name), MouseEvent.MOUSE_PRESSED);
        return this;
    }

    public Finger lifts(Point where) {
        send(held, where, MouseEvent.MOUSE_RELEASED);
        return this;
    }

    public Point middle(String name) {
        Component part = Parts.find(pane, name).orElseThrow(() -> new AssertionError("no " + name));
        return SwingUtilities.convertPoint(part, part.getWidth() / 2, part.getHeight() / 2, pane);
    }

    private void send(Component target, Point where, int id) {
        Point inside = SwingUtilities.convertPoint(pane, where, target);
        int held = id == MouseEvent.MOUSE_PRESSED ? MouseEvent.BUTTON1_DOWN_MASK : 0;
        target.dispatchEvent(new MouseEvent(target, id, now, held, inside.x, inside.y, 1, false, MouseEvent.BUTTON1));
    }
}
