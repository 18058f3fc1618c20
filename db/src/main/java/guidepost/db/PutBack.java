package guidepost.db;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a store that was found damaged was put back to, so that whoever opens it can be told what may be missing.
 *
 * @param backup the copy that was put back; empty where it was an earlier version in the file itself
 * @param damaged the file as it was found, which stays; empty where there was none
 */
public record PutBack(Optional<Backup> backup, Optional<Path> damaged) {}
