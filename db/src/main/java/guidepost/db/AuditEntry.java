package guidepost.db;

import java.util.Optional;

/**
 * Something that was done to the store.
 *
 * @param who did it
 * @param item what it was done to, where that is less than an edition
 */
public record AuditEntry(
        String who,
        AuditAction action,
        Optional<String> guide,
        Optional<Integer> edition,
        Optional<String> item,
        Optional<String> oldValue,
        Optional<String> newValue,
        Optional<String> reason) {

    static AuditEntry of(String who, AuditAction action) {
        return new AuditEntry(
                who,
                action,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    AuditEntry in(String newGuide) {
        return new AuditEntry(who, action, Optional.of(newGuide), edition, item, oldValue, newValue, reason);
    }

    AuditEntry edition(int number) {
        return new AuditEntry(who, action, guide, Optional.of(number), item, oldValue, newValue, reason);
    }

    AuditEntry item(Object newItem) {
        return new AuditEntry(who, action, guide, edition, Optional.of(newItem.toString()), oldValue, newValue, reason);
    }

    AuditEntry changed(Optional<String> from, String to) {
        return new AuditEntry(who, action, guide, edition, item, from, Optional.of(to), reason);
    }

    AuditEntry because(Optional<String> newReason) {
        return new AuditEntry(who, action, guide, edition, item, oldValue, newValue, newReason);
    }
}
