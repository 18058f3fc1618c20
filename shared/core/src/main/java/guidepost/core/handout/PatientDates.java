package guidepost.core.handout;

import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Unit;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/** The date marks of an edition as they fall for one patient. */
final class PatientDates {
    private final Edition edition;
    private final Map<String, Integer> times;
    private final ZonedDateTime now;

    /** @param times answered times by question, in the question's unit */
    PatientDates(Edition edition, Map<String, Integer> times, ZonedDateTime now) {
        this.edition = edition;
        this.times = Map.copyOf(times);
        this.now = now;
    }

    /** The mark in words; empty where it has passed, or an answer it needs is not there. */
    Optional<String> say(String code, DateWords words) {
        DateMark mark = edition.dates().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no date mark " + code));
        return ahead(mark)
                .map(moment -> mark.show() == DateMark.Show.CLOCK ? words.dayAndClock(moment) : words.day(moment));
    }

    /** When the mark falls; empty where it has passed, or an answer it needs is not there. */
    Optional<ZonedDateTime> ahead(DateMark mark) {
        return moment(mark).filter(moment -> !hasPassed(mark, moment));
    }

    /** A clock time that has come is of no use any more; a day is, until its moment has gone by. */
    private boolean hasPassed(DateMark mark, ZonedDateTime moment) {
        return moment.isBefore(now) || (mark.show() == DateMark.Show.CLOCK && moment.isEqual(now));
    }

    private Optional<ZonedDateTime> moment(DateMark mark) {
        Optional<ZonedDateTime> start = mark.since().isEmpty()
                ? Optional.of(now)
                : back(now, mark.since().get());
        Optional<ZonedDateTime> later = mark.plus().isEmpty()
                ? start
                : start.map(moment -> {
                    var threshold = edition.threshold(mark.plus().get());
                    return move(moment, threshold.value(), threshold.unit());
                });
        return mark.minus().isEmpty()
                ? later
                : later.flatMap(moment -> back(moment, mark.minus().get()));
    }

    private Optional<ZonedDateTime> back(ZonedDateTime from, String question) {
        Optional<Unit> unit = edition.question(question)
                .kind()
                .fold(choice -> Optional.empty(), several -> Optional.empty(), amount -> Optional.of(amount.unit()));
        return Optional.ofNullable(times.get(question)).flatMap(value -> unit.map(known -> move(from, -value, known)));
    }

    /** Hours and minutes by the clock that never jumps; days and more by the calendar, keeping the time of day. */
    private static ZonedDateTime move(ZonedDateTime from, int amount, Unit unit) {
        return switch (unit) {
            case MINUTES -> from.plusMinutes(amount);
            case HOURS -> from.plusHours(amount);
            case DAYS -> from.plusDays(amount);
            case WEEKS -> from.plusWeeks(amount);
            case MONTHS -> from.plusDays(30L * amount);
            case YEARS -> from.plusDays(365L * amount);
            case POINTS -> throw new IllegalStateException("points are no time");
        };
    }
}
