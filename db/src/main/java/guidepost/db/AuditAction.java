package guidepost.db;

/** What the audit trail tells of. */
public enum AuditAction {
    EDITION_PUBLISHED,
    /** An edition that was found in the edition file after the store had to be put back from a backup. */
    EDITION_RECOVERED,
    STORE_RESTORED,
    DRAFT_IMPORTED,
    DRAFT_BEGUN,
    DRAFT_DISCARDED,
    ITEM_CHANGED,
    /** A translation was found to be right still. */
    TRANSLATION_CONFIRMED,
    UPKEEP_CHANGED,
    SCENARIO_CHANGED,
    SUBMITTED,
    APPROVED,
    REJECTED,
    APPROVALS_VOIDED,
    COMMENTED,
    /** What is kept of a published edition: the hash of each table's rows. */
    EDITION_RECORDED,
    SETTING_CHANGED,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    PASSWORD_CHANGED,
    SIGNED_IN,
    SIGN_IN_REFUSED
}
