package guidepost.admin.window;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;

/** What becomes of a failure nobody has thought of, on whatever thread: it is logged, and whoever is at the screen is told. */
final class LastResort implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(LastResort.class.getName());

    private final Runnable tell;
    /** Stays where telling fails too: that is not told. */
    private final AtomicBoolean telling = new AtomicBoolean();

    /** @param tell runs on the event thread */
    LastResort(Runnable tell) {
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.log(Level.ERROR, "a fault of the program, on " + thread.getName(), failure);
        if (telling.compareAndSet(false, true)) {
            SwingUtilities.invokeLater(() -> {
                tell.run();
                telling.set(false);
            });
        }
    }
}
