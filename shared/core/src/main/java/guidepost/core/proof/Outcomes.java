package guidepost.core.proof;

import guidepost.core.guide.Urgency;
import java.util.List;

/** Urgencies as outcomes of a diagram: numbered from the least urgent on. */
final class Outcomes {
    private static final List<Urgency> LEAST_FIRST = List.of(Urgency.values());

    private Outcomes() {}

    static int of(Urgency urgency) {
        return LEAST_FIRST.indexOf(urgency);
    }

    static Urgency urgency(int outcome) {
        return LEAST_FIRST.get(outcome);
    }

    /** A bit for each. */
    static long bits(Iterable<Urgency> urgencies) {
        long bits = 0;
        for (Urgency urgency : urgencies) {
            bits |= 1L << of(urgency);
        }
        return bits;
    }
}
