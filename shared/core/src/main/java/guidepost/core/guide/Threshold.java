package guidepost.core.guide;

import java.util.Optional;

/**
 * A number staff may set, within its range.
 *
 * @param value the number in force, in {@code unit}
 * @param min the least value allowed
 * @param max the greatest value allowed
 * @param standard the value the guide came with
 * @param atMost the code of a threshold this one must not exceed, as durations where both are times
 */
public record Threshold(
        String code,
        Wording label,
        int value,
        Unit unit,
        int min,
        int max,
        int standard,
        Optional<String> atMost,
        String source) {
    public long onCommonScale() {
        return unit.onCommonScale(value);
    }

    public Threshold withValue(int newValue) {
        return new Threshold(code, label, newValue, unit, min, max, standard, atMost, source);
    }
}
