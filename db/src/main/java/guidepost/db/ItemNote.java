package guidepost.db;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an item beside its content.
 *
 * @param version counts its changes, from edition to edition; 0 where it is as the program came with it
 * @param author who changed it last
 * @param owner who looks after it
 * @param reviewBy when it has to be looked at again
 */
public record ItemNote(
        long version,
        Optional<String> author,
        Optional<Instant> changedAt,
        Optional<String> owner,
        Optional<LocalDate> reviewBy) {
    public static final ItemNote NONE =
            new ItemNote(0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
