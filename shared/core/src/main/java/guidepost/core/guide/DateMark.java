package guidepost.core.guide;

import java.util.Optional;

/**
 * A moment of this patient's own: now, or when it began, plus a threshold, less an answered time.
 *
 * @param since the duration question it counts from; empty for now
 * @param plus the threshold added
 * @param minus the question whose answered time is taken off
 */
public record DateMark(String code, Optional<String> since, Optional<String> plus, Optional<String> minus, Show show) {
    /** How exactly the moment is worded. */
    public enum Show {
        DAY,
        CLOCK
    }
}
