package guidepost.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The one door to slow work: one thing at a time, in the order asked, and nothing without a way to fail. */
public interface Background {

    /** Work to do off the event thread; it does not start before {@link Pending#then}. */
    <T> Pending<T> call(Callable<T> work);

    /** Work that has been described and not yet started. */
    interface Pending<T> {
        /**
         * Starts the work.
         *
         * @param onEdt gets the result, on the event thread
         * @param orElse gets the failure, on the event thread
         */
        void then(Consumer<? super T> onEdt, Consumer<? super Exception> orElse);
    }

    /** Does everything at once on the caller's thread, for tests. */
    static Background sameThread() {
        return new Background() {
            @Override
            public <T> Pending<T> call(Callable<T> work) {
                return (onEdt, orElse) -> {
                    T result;
                    try {
                        result = work.call();
                    } catch (Exception failure) {
                        orElse.accept(failure);
                        return;
                    }
                    onEdt.accept(result);
                };
            }
        };
    }
}
