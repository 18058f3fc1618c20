package guidepost.ui.screen;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Unit;
import java.util.Optional;

/**
 * What has been typed on a number pad.
 *
 * @param digits at most as many as the largest answer has
 * @param unit what the digits count
 */
public record Entry(String digits, Unit unit) {
    private static final int MOST_DIGITS = 5;

    /** An empty pad that counts in the unit people think in: days for a duration. */
    public static Entry empty(AnswerKind.Amount kind) {
        return new Entry("", kind.style() == AnswerKind.Style.DURATION ? Unit.DAYS : kind.unit());
    }

    public Entry type(int digit) {
        String more = digits.equals("0") ? String.valueOf(digit) : digits + digit;
        return more.length() > MOST_DIGITS ? this : new Entry(more, unit);
    }

    public Entry erase() {
        return digits.isEmpty() ? this : new Entry(digits.substring(0, digits.length() - 1), unit);
    }

    public Entry in(Unit other) {
        return new Entry(digits, other);
    }

    /** The number in the question's unit; empty where nothing is typed or it is out of range. */
    public Optional<Integer> value(AnswerKind.Amount kind) {
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        long value = unit.onCommonScale(Long.parseLong(digits)) / kind.unit().onCommonScale(1);
        return value >= kind.min() && value <= kind.max() ? Optional.of((int) value) : Optional.empty();
    }
}
