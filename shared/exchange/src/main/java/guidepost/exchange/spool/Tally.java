package guidepost.exchange.spool;

import guidepost.exchange.spool.SpoolItem.Countable;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Counts items of a kind together: by day, and where that leaves too many still, by month, then by year. */
final class Tally {
    private static final UUID NOBODY = new UUID(0, 0);

    private static final List<UnaryOperator<LocalDate>> PERIODS = List.of(
            day -> day,
            day -> day.with(TemporalAdjusters.firstDayOfMonth()),
            day -> day.with(TemporalAdjusters.firstDayOfYear()));

    private final Map<Countable, Set<UUID>> ids = new LinkedHashMap<>();
    private final Map<Countable, Integer> counts = new LinkedHashMap<>();

    private Tally() {}

    /** Files that stand for the oldest {@code number} of the items, at most half as many where that can be. */
    static List<SpoolFile> ofOldest(List<? extends Countable> items, int number) {
        List<? extends Countable> oldest = items.stream()
                .sorted(Comparator.comparing(Countable::day).thenComparing(Countable::id))
                .limit(number)
                .toList();
        List<SpoolFile> files = List.of();
        for (UnaryOperator<LocalDate> period : PERIODS) {
            files = of(oldest, period);
            if (files.size() <= number / 2) {
                break;
            }
        }
        return files;
    }

    private static List<SpoolFile> of(List<? extends Countable> items, UnaryOperator<LocalDate> period) {
        Tally tally = new Tally();
        items.forEach(item -> tally.add(item, period.apply(item.day())));
        return tally.ids.entrySet().stream()
                .map(entry -> tally.file(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void add(Countable item, LocalDate day) {
        Countable like = item.as(NOBODY, day, 0);
        ids.computeIfAbsent(like, key -> new LinkedHashSet<>()).add(item.id());
        counts.merge(like, item.count(), Math::addExact);
    }

    private SpoolFile file(Countable like, Set<UUID> counted) {
        return new SpoolFile(like.as(UUID.randomUUID(), like.day(), counts.getOrDefault(like, 0)), counted);
    }
}
