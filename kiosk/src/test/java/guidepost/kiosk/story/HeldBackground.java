package guidepost.kiosk.story;

import guidepost.ui.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Background work that is done at once, or held back until somebody lets go of it; what it holds is the story's own, and no residue of the kiosk. */
public final class HeldBackground implements Background {
    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holds;

    @Override
    public <T> Pending<T> call(Callable<T> work) {
        Background now = Background.sameThread();
        return new Pending<>() {
            @Override
            public void then(Consumer<? super T> onEdt, Consumer<? super Exception> orElse) {
                Runnable run = () -> now.call(work).then(onEdt, orElse);
                if (holds) {
                    held.add(run);
                } else {
                    run.run();
                }
            }
        };
    }

    public void hold() {
        holds = true;
    }

    public void letGo() {
        holds = false;
        while (!held.isEmpty()) {
            held.poll().run();
        }
    }
}
