package guidepost.admin.editor;

import java.util.Optional;

/** A pause that is over when a test says so. */
final class HandPause implements Pause {
    private Optional<Runnable> waiting = Optional.empty();

    @Override
    public void after(Runnable work) {
        waiting = Optional.of(work);
    }

    @Override
    public void cancel() {
        waiting = Optional.empty();
    }

    void over() {
        Optional<Runnable> work = waiting;
        waiting = Optional.empty();
        work.ifPresent(Runnable::run);
    }
}
