package guidepost.kiosk.visit;

import guidepost.ui.Background;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The alerts of this visit: each reason once, kept at the desk whatever becomes of the visit, and whether somebody has answered them. One that the desk
 * cannot be given is offered to it again and again, also when the visit is long over.
 */
final class Calls {
    /** What the screen may say: that staff know only once somebody has acknowledged. */
    enum State {
        CALLED,
        STAFF_KNOW
    }

    private final Desk desk;
    private final Background background;
    private final Runnable changed;
    private final Consumer<Throwable> faultLog;
    private final Map<Desk.Reason, UUID> raised = new EnumMap<>(Desk.Reason.class);
    private final Map<UUID, Desk.Reason> undelivered = new LinkedHashMap<>();
    private boolean acknowledged;
    private int visit;

    Calls(Desk desk, Background background, Runnable changed, Consumer<Throwable> faultLog) {
        this.desk = desk;
        this.background = background;
        this.changed = changed;
        this.faultLog = faultLog;
    }

    void raise(Desk.Reason reason) {
        if (raised.containsKey(reason)) {
            return;
        }
        UUID id = UUID.randomUUID();
        raised.put(reason, id);
        acknowledged = false;
        deliver(id, reason);
    }

    private void deliver(UUID id, Desk.Reason reason) {
        background
                .call(() -> {
                    desk.alert(id, reason);
                    return true;
                })
                .then(done -> {}, failure -> {
                    undelivered.put(id, reason);
                    faultLog.accept(failure);
                });
    }

    /** A fault or a missing printer is staff's business; the patient is sent to the desk only where somebody must come. */
    Optional<State> state() {
        boolean called = raised.keySet().stream()
                .anyMatch(reason -> reason != Desk.Reason.PRINTER && reason != Desk.Reason.FAULT);
        return called ? Optional.of(acknowledged ? State.STAFF_KNOW : State.CALLED) : Optional.empty();
    }

    /** Asks in the background whether the desk has acknowledged, and offers it again what it could not be given. */
    void poll() {
        Map<UUID, Desk.Reason> again = new LinkedHashMap<>(undelivered);
        undelivered.clear();
        again.forEach(this::deliver);
        if (raised.isEmpty() || acknowledged) {
            return;
        }
        int asked = visit;
        List<UUID> ids = new ArrayList<>(raised.values());
        background
                .call(() -> ids.stream().allMatch(desk::isAcknowledged))
                .then(
                        known -> {
                            if (asked == visit && known && ids.size() == raised.size()) {
                                acknowledged = true;
                                changed.run();
                            }
                        },
                        faultLog);
    }

    /** The visit is over; the alerts stay at the desk. */
    void forget() {
        raised.clear();
        acknowledged = false;
        visit++;
    }
}
