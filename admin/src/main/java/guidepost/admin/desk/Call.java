package guidepost.admin.desk;

import guidepost.exchange.spool.SpoolItem.Alert;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A call that nobody at the desk has acknowledged.
 *
 * @param kind empty where the kiosk's message is damaged: somebody called, and nobody can tell why
 * @param at when, to the minute; empty where the message is damaged
 */
record Call(UUID id, Optional<Alert.Kind> kind, Optional<Instant> at) {
    static Call of(UUID id, Alert.Kind kind, Instant at) {
        return new Call(id, Optional.of(kind), Optional.of(at));
    }

    static Call unreadable(UUID id) {
        return new Call(id, Optional.empty(), Optional.empty());
    }

    Tone tone() {
        return kind.map(Tone::of).orElse(Tone.PERSON);
    }
}
