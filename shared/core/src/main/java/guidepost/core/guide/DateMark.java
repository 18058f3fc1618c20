package guidepost.core.guide;

import java.util.Optional;

/**
 * A moment of this patient's own: now, or when it began, plus a threshold, less an answered time.
 *
 * @param since the duration question it counts from; empty for now
 * @param plus the threshold added
 * @param minus the question whose answered time is taken off
 * @param label what it is called on the sheet's line of time; empty where it does not stand on it
 */
public record DateMark(
        String code,
        Optional<String> since,
        Optional<String> plus,
        Optional<String> minus,
        Show show,
        Optional<Wording> label) {
    /** A mark that only texts say. */
    public DateMark(String code, Optional<String> since, Optional<String> plus, Optional<String> minus, Show show) {
        this(code, since, plus, minus, show, Optional.empty());
    }

    /** How exactly the moment is worded. */
    public enum Show {
        DAY,
        CLOCK
    }
}
