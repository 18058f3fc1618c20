package guidepost.admin.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

/** A failure nobody has thought of. */
class LastResortTest {
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger offScreen = new AtomicInteger();

    @Test
    void a_failure_on_any_thread_is_told_on_the_event_thread() throws Exception {
        LastResort resort = new LastResort(() -> {
            told.incrementAndGet();
            if (!SwingUtilities.isEventDispatchThread()) {
                offScreen.incrementAndGet();
            }
        });
        fail(resort);
        fail(resort);
        assertThat(told).hasValue(2);
        assertThat(offScreen).hasValue(0);
    }

    @Test
    void telling_that_fails_itself_is_not_told_again_and_again() throws Exception {
        LastResort resort = new LastResort(() -> {
            told.incrementAndGet();
            throw new IllegalStateException("the screen is gone too");
        });
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(resort);
        try {
            fail(resort);
            fail(resort);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(told).hasValue(1);
    }

    private static void fail(LastResort resort) throws Exception {
        Thread thread = new Thread(
                () -> {
                    throw new IllegalStateException("nobody thought of this");
                },
                "unlucky");
        thread.setUncaughtExceptionHandler(resort);
        thread.start();
        thread.join();
        SwingUtilities.invokeAndWait(() -> {});
    }
}
