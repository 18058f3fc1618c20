package guidepost.db;

import java.util.Locale;

/** What a member of the staff may do; one person may hold several. */
public enum Role {
    /** Writes the guide, and hands it in for review. */
    AUTHOR,
    /** Answers for the guide clinically: approves what others wrote, and publishes. */
    APPROVER,
    /** Looks after accounts, settings and backups. */
    ADMINISTRATOR,
    /** Sees everything and changes nothing. */
    VIEWER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
