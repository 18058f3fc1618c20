package guidepost.ui;

import javax.swing.SwingUtilities;

/** Who may run where: screens on the event thread, everything slow off it. */
public final class Edt {
    private Edt() {}

    /** @throws IllegalStateException where the caller is not on the event thread */
    public static void require() {
        if (!SwingUtilities.isEventDispatchThread()) {
            throw new IllegalStateException("a screen touched off the event thread, on "
                    + Thread.currentThread().getName());
        }
    }

    /** @throws IllegalStateException where the caller is on the event thread */
    public static void never() {
        if (SwingUtilities.isEventDispatchThread()) {
            throw new IllegalStateException("slow work on the event thread");
        }
    }
}
