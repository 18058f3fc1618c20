package guidepost.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** One named thread for everything slow; results come back on the event thread. */
public final class SwingBackground implements Background, AutoCloseable {
    private final ExecutorService executor;

    public SwingBackground(String name) {
        executor = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public <T> Pending<T> call(Callable<T> work) {
        return (onEdt, orElse) -> start(work, onEdt, orElse);
    }

    private <T> void start(Callable<T> work, Consumer<? super T> onEdt, Consumer<? super Exception> orElse) {
        try {
            executor.execute(() -> run(work, onEdt, orElse));
        } catch (RejectedExecutionException closed) {
            SwingUtilities.invokeLater(() -> orElse.accept(closed));
        }
    }

    private static <T> void run(Callable<T> work, Consumer<? super T> onEdt, Consumer<? super Exception> orElse) {
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            SwingUtilities.invokeLater(() -> orElse.accept(failure));
            return;
        } catch (Error fault) {
            // The patient's screen must hear of it, and so must the handler of last resort.
            SwingUtilities.invokeLater(() -> orElse.accept(new IllegalStateException("work died", fault)));
            throw fault;
        }
        SwingUtilities.invokeLater(() -> onEdt.accept(result));
    }

    /** Takes no more work; what runs may finish. */
    @Override
    public void close() {
        executor.shutdown();
    }
}
