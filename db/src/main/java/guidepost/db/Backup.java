package guidepost.db;

import java.time.Instant;

/**
 * A copy of the store that was tried when it was made.
 *
 * @param name its file's name, among the data folder's backups
 */
public record Backup(String name, Instant takenAt) {}
