package guidepost.db;

/** What the audit trail tells of. */
public enum AuditAction {
    EDITION_PUBLISHED,
    /** An edition that was found in the edition file after the store had to be put back from a backup. */
    EDITION_RECOVERED,
    STORE_RESTORED,
    DRAFT_IMPORTED,
    THRESHOLD_CHANGED,
    WORDING_CHANGED
}
