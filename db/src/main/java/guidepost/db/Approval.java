package guidepost.db;

import java.time.Instant;
import java.util.Optional;

/** Somebody answers for the content of an edition. */
public record Approval(long account, String name, Instant at, Optional<String> comment) {}
