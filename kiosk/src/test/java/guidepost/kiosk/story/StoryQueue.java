package guidepost.kiosk.story;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.function.LongSupplier;

/** Stamps what fingers and keys do with the story's own time: how fast the machine is decides nothing about a trembling finger. */
final class StoryQueue extends EventQueue {
    private volatile LongSupplier millis = System::currentTimeMillis;

    /** In the place of AWT's own, for as long as this JVM lives: taking a queue away again can leave its last event behind. */
    static StoryQueue installed() {
        StoryQueue queue = new StoryQueue();
        HeadlessKiosk.onScreen(
                () -> Toolkit.getDefaultToolkit().getSystemEventQueue().push(queue));
        return queue;
    }

    /** From now on it is what this clock says, in milliseconds. */
    void follows(LongSupplier clock) {
        millis = clock;
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        super.dispatchEvent(stamped(event));
    }

    private AWTEvent stamped(AWTEvent event) {
        if (event.getClass() == MouseEvent.class) {
            MouseEvent mouse = (MouseEvent) event;
            return new MouseEvent(
                    mouse.getComponent(),
                    mouse.getID(),
                    millis.getAsLong(),
                    mouse.getModifiersEx(),
                    mouse.getX(),
                    mouse.getY(),
                    mouse.getXOnScreen(),
                    mouse.getYOnScreen(),
                    mouse.getClickCount(),
                    mouse.isPopupTrigger(),
                    mouse.getButton());
        }
        if (event.getClass() == KeyEvent.class) {
            KeyEvent key = (KeyEvent) event;
            return new KeyEvent(
                    key.getComponent(),
                    key.getID(),
                    millis.getAsLong(),
                    key.getModifiersEx(),
                    key.getKeyCode(),
                    key.getKeyChar(),
                    key.getKeyLocation());
        }
        return event;
    }
}
