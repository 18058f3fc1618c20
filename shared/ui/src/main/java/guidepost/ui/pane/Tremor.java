package guidepost.ui.pane;

import java.awt.Point;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes one touch of a trembling finger's two, by the events' own time: nothing sleeps, nothing is late. */
final class Tremor {
    private static final long WITHIN_MILLIS = 300;

    private final int sameSpot;
    private @Nullable Tap last;

    /** @param sameSpot how far apart, in pixels, two taps may be and still be one finger's tremor */
    Tremor(int sameSpot) {
        this.sameSpot = sameSpot;
    }

    /** Whether this tap counts. */
    boolean counts(Tap tap) {
        Tap before = last;
        boolean again = before != null
                && tap.by() != Tap.By.DEVICE
                && tap.began() - before.ended() < WITHIN_MILLIS
                && tap.began() >= before.began()
                && (tap.name().equals(before.name()) || near(tap.where(), before.where()));
        if (!again) {
            last = tap;
        } else if (tap.by() == Tap.By.KEY) {
            // A key held down repeats for as long as it is held: it counts once.
            last = tap;
        }
        return !again;
    }

    /** On another screen, what was touched before is told by its place alone: its name may be an answer, which must not outlive its visit. */
    void moveOn(Predicate<String> stillThere) {
        Tap before = last;
        if (before != null && !stillThere.test(before.name())) {
            last = new Tap("", before.by(), before.where(), before.began(), before.ended());
        }
    }

    /** The second tap may hit what the first one brought up in the same place. */
    private boolean near(@Nullable Point one, @Nullable Point other) {
        return one != null && other != null && one.distance(other) <= sameSpot;
    }
}
