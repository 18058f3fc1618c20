package guidepost.db;

import guidepost.core.item.ItemKey;
import java.time.Instant;
import java.util.Optional;

/**
 * Something said of a draft.
 *
 * @param item what it is about; empty where that is the whole draft
 */
public record ReviewComment(String name, Instant at, Kind kind, Optional<ItemKey> item, String words) {
    /** What was done in saying so. */
    public enum Kind {
        COMMENT,
        SUBMITTED,
        APPROVED,
        REJECTED,
        /** The draft was changed while it was in review. */
        VOIDED
    }
}
