package guidepost.kiosk.visit;

import guidepost.core.handout.Handout;
import guidepost.ui.Background;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * One page for one result: however often Print is pressed, the printer gets one job, and a printer that does not answer is not waited for.
 *
 * <p>A page that waits behind a stuck printer until it was given up, or its patient has left, is never sent: it would come out for whoever stands there then.
 */
final class Printing {
    private static final long PATIENCE = 10_000_000_000L;

    /** What became of it. */
    enum State {
        NOT_ASKED,
        BUSY,
        SENT,
        FAILED
    }

    /** Hears of every change that was not asked for by a touch. */
    interface Listener {
        void printed(State state, int visitNumber);
    }

    private final PagePrinter printer;
    private final Background background;
    private final LongSupplier nanos;
    private final Listener listener;
    private State state = State.NOT_ASKED;
    private AtomicBoolean wanted = new AtomicBoolean();
    private int job;
    private int visitNumber;
    private long since;

    Printing(PagePrinter printer, Background background, LongSupplier nanos, Listener listener) {
        this.printer = printer;
        this.background = background;
        this.nanos = nanos;
        this.listener = listener;
    }

    State state() {
        return state;
    }

    void print(int forVisit, Handout handout, boolean large) {
        if (state != State.NOT_ASKED) {
            return;
        }
        state = State.BUSY;
        visitNumber = forVisit;
        since = nanos.getAsLong();
        int mine = job;
        AtomicBoolean stillWanted = new AtomicBoolean(true);
        wanted = stillWanted;
        background
                .call(() -> stillWanted.get() && printer.print(handout, large))
                .then(sent -> finish(mine, sent ? State.SENT : State.FAILED), failure -> finish(mine, State.FAILED));
    }

    private void finish(int mine, State how) {
        if (mine == job && state == State.BUSY) {
            state = how;
            listener.printed(how, visitNumber);
        }
    }

    /** Gives a silent printer up. */
    void expire() {
        if (state == State.BUSY && nanos.getAsLong() - since >= PATIENCE) {
            wanted.set(false);
            finish(job, State.FAILED);
        }
    }

    /** A new result, or none: what a printer still says of the old one is dropped. */
    void reset() {
        wanted.set(false);
        state = State.NOT_ASKED;
        job++;
    }
}
