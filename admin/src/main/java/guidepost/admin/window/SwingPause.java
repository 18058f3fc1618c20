package guidepost.admin.window;

import guidepost.admin.editor.Pause;
import javax.swing.Timer;

/** A pause on the event thread. */
final class SwingPause implements Pause {
    private final Timer timer;
    private Runnable waiting = () -> {};

    SwingPause(int millis) {
        timer = new Timer(millis, over -> waiting.run());
        timer.setRepeats(false);
    }

    @Override
    public void after(Runnable work) {
        waiting = work;
        timer.restart();
    }

    @Override
    public void cancel() {
        timer.stop();
    }
}
