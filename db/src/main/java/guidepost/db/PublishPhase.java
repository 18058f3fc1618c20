package guidepost.db;

/** How far a publish has come. */
enum PublishPhase {
    BEFORE_TRANSACTION,
    IN_TRANSACTION,
    COMMITTED,
    FORCED_TO_DISK,
    FILE_WRITTEN,
    DONE
}
