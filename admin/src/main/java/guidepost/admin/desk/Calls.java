package guidepost.admin.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The calls nobody has acknowledged, newest first, and when they sound: as one arrives, and again until none is left. Times are nanoseconds of a clock that never jumps. */
final class Calls {
    static final long REPEAT = Duration.ofSeconds(60).toNanos();
    /** A click sooner than this was meant for what stood there before. */
    static final long SETTLE = Duration.ofSeconds(1).toNanos();

    private static final Comparator<Call> NEWEST_FIRST = Comparator.comparing(
                    (Call call) -> call.at().orElse(Instant.MAX))
            .reversed()
            .thenComparing(Call::tone)
            .thenComparing(Call::id);

    private final Map<UUID, Long> arrived = new HashMap<>();
    private final Set<UUID> busy = new HashSet<>();
    private List<Call> waiting = List.of();
    private long lastSound;

    /** What there is now; whether one of them is new. */
    boolean take(List<Call> found, long now) {
        Set<UUID> ids = found.stream().map(Call::id).collect(Collectors.toSet());
        boolean anyNew = !arrived.keySet().containsAll(ids);
        arrived.keySet().retainAll(ids);
        ids.forEach(id -> arrived.putIfAbsent(id, now));
        waiting = found.stream().sorted(NEWEST_FIRST).toList();
        return anyNew;
    }

    List<Call> waiting() {
        return waiting;
    }

    boolean isBusy(UUID id) {
        return busy.contains(id);
    }

    boolean isSoundDue(long now) {
        return !waiting.isEmpty() && now - lastSound >= REPEAT;
    }

    void sounded(long now) {
        lastSound = now;
    }

    /** Those of them that can be acknowledged now: there, long enough to have been read, and not yet being acknowledged. */
    List<UUID> acknowledgeable(List<UUID> ids, long now) {
        return ids.stream()
                .filter(id -> !busy.contains(id) && now - arrived.getOrDefault(id, now) >= SETTLE)
                .toList();
    }

    void begin(List<UUID> ids) {
        busy.addAll(ids);
    }

    void fail(List<UUID> ids) {
        ids.forEach(busy::remove);
    }

    void finish(List<UUID> ids) {
        fail(ids);
        waiting = waiting.stream().filter(call -> !ids.contains(call.id())).toList();
        ids.forEach(arrived::remove);
    }
}
