package guidepost.admin.desk;

import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.core.words.Phrases;
import guidepost.exchange.clinic.ClinicSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says calls, times and counts as the clinic does. */
final class DeskWords {
    /** Fewer could tell who it was. */
    private static final long FEWEST_SHOWN = 10;
    /** Clocks of two machines agree about so well. */
    private static final Duration SLACK = Duration.ofMinutes(2);

    private final Phrases phrases = Phrases.of(DeskWords.class, Language.ENGLISH);
    private final ZoneId zone;
    private final String timePattern;

    DeskWords(ClinicSettings settings) {
        zone = settings.timeZone();
        timePattern = settings.twelveHourClock() ? "h:mm a" : "HH:mm";
    }

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    ZoneId zone() {
        return zone;
    }

    DeskScreen.Row row(Call call, boolean busy, Instant now) {
        String kind = call.kind()
                .map(known -> say("kind." + known.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> say("kind.unreadable"));
        String when =
                call.at().map(at -> say("when", time(at, now), age(at, now))).orElseGet(() -> say("when.unknown"));
        return row(List.of(call), kind, when, busy, "acknowledge");
    }

    /** @param calls old ones, the newest first */
    DeskScreen.Row together(List<Call> calls, boolean busy, Instant now) {
        String since = calls.get(calls.size() - 1)
                .at()
                .map(at -> say("old.since", time(at, now)))
                .orElseThrow();
        return row(calls, say("old", calls.size()), since, busy, "acknowledge.all");
    }

    private DeskScreen.Row row(List<Call> calls, String kind, String when, boolean busy, String action) {
        Tone tone = calls.stream().map(Call::tone).min(Tone::compareTo).orElseThrow();
        String words = say(busy ? "acknowledging" : action);
        return new DeskScreen.Row(
                calls.stream().map(Call::id).toList(), tone, kind, when, words, say("spoken", words, kind, when), busy);
    }

    /** "10:31", or with its day where that is another one. */
    String time(Instant at, Instant now) {
        boolean today = at.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        return DateTimeFormatter.ofPattern(today ? timePattern : "d MMM " + timePattern, Locale.ENGLISH)
                .format(at.atZone(zone));
    }

    private String age(Instant at, Instant now) {
        if (isAhead(at, now)) {
            return say("age.unknown");
        }
        long minutes = Math.max(0, Duration.between(at, now).toMinutes());
        if (minutes == 0) {
            return say("age.now");
        }
        if (minutes < 60) {
            return say("age.minutes", minutes);
        }
        return minutes < 24 * 60 ? say("age.hours", minutes / 60, minutes % 60) : say("age.days", minutes / (24 * 60));
    }

    private static boolean isAhead(Instant at, Instant now) {
        return at.isAfter(now.plus(SLACK));
    }

    /** @param sign when the kiosk last said that it runs */
    DeskScreen.Health kiosk(Optional<Instant> sign, Messages.Reach reach, Instant now) {
        if (reach == Messages.Reach.SERVER) {
            return new DeskScreen.Health(DeskScreen.Health.State.UNKNOWN, say("kiosk.unknown.server"));
        }
        if (sign.isEmpty() || isAhead(sign.get(), now)) {
            return new DeskScreen.Health(DeskScreen.Health.State.UNKNOWN, say("kiosk.unknown"));
        }
        boolean silent = sign.get().isBefore(now.minus(SLACK));
        return silent
                ? new DeskScreen.Health(
                        DeskScreen.Health.State.TROUBLE,
                        say("kiosk.silent", time(sign.get(), now), age(sign.get(), now)))
                : new DeskScreen.Health(DeskScreen.Health.State.GOOD, say("kiosk.running"));
    }

    /** @param fault the newest call about a printer that nobody has acknowledged */
    DeskScreen.Health printer(Optional<Instant> fault, Instant now) {
        return fault.map(at ->
                        new DeskScreen.Health(DeskScreen.Health.State.TROUBLE, say("printer.fault", time(at, now))))
                .orElseGet(() -> new DeskScreen.Health(DeskScreen.Health.State.UNKNOWN, say("printer.unknown")));
    }

    /** @param number empty where the counts cannot be read */
    DeskScreen.Count count(Urgency urgency, Optional<Long> number) {
        String shown = number.map(
                        visits -> visits < FEWEST_SHOWN ? say("count.few", FEWEST_SHOWN) : say("count", visits))
                .orElseGet(() -> say("count.unknown"));
        return new DeskScreen.Count(say("result." + urgency.name().toLowerCase(Locale.ROOT)), shown);
    }
}
