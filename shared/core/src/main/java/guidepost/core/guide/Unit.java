package guidepost.core.guide;

import java.util.Locale;
import java.util.Optional;

/** What a whole number counts; units of time compare with each other as durations, points only with points. */
public enum Unit {
    MINUTES(1),
    HOURS(60),
    DAYS(24 * 60),
    WEEKS(7 * 24 * 60),
    /** 30 days. */
    MONTHS(30 * 24 * 60),
    /** 365 days. */
    YEARS(365 * 24 * 60),
    POINTS(0);

    private final long minutes;

    Unit(long minutes) {
        this.minutes = minutes;
    }

    public boolean comparableWith(Unit other) {
        return (minutes == 0) == (other.minutes == 0);
    }

    /** The amount on the common scale of its kind: minutes for time, itself for points. */
    public long onCommonScale(long amount) {
        return minutes == 0 ? amount : Math.multiplyExact(amount, minutes);
    }

    /** The unit's name in an edition file, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Unit> of(String code) {
        for (Unit unit : values()) {
            if (unit.code().equals(code)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
