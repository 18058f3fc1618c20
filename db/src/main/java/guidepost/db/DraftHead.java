package guidepost.db;

import static guidepost.db.generated.Tables.APPROVAL;
import static guidepost.db.generated.Tables.DRAFT_AUTHOR;
import static guidepost.db.generated.Tables.EDITION;

import guidepost.db.generated.tables.records.EditionRecord;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;

/** Notes on the draft as a whole that somebody has changed it. */
final class DraftHead {
    private final DSLContext tx;
    private final EditionRecord head;
    private final OffsetDateTime now;

    DraftHead(DSLContext tx, EditionRecord head, OffsetDateTime now) {
        this.tx = tx;
        this.head = head;
        this.now = now;
    }

    /**
     * Counts a change, and takes the draft back from review.
     *
     * @return whether it was in review
     */
    boolean changed(SignedIn who) {
        addAuthor(who);
        count(Optional.empty());
        int approvals = tx.deleteFrom(APPROVAL)
                .where(APPROVAL.EDITION_ID.eq(head.getId()))
                .and(DraftRows.inDraft(tx, APPROVAL.EDITION_ID))
                .execute();
        if (head.getSubmittedAt() == null && approvals == 0) {
            return false;
        }
        String words = approvals == 0
                ? "changed while it was in review"
                : "changed after it was approved: " + approvals + (approvals == 1 ? " approval" : " approvals")
                        + " no longer count";
        new ReviewTalk(tx, head).add(who, now, ReviewComment.Kind.VOIDED, Optional.empty(), words);
        AuditTrail.append(
                tx,
                now,
                AuditEntry.of(who.shown(), AuditAction.APPROVALS_VOIDED)
                        .in(head.getGuide())
                        .because(Optional.of(words)));
        return true;
    }

    /** Those who use a store without accounts are nobody's authors. */
    void addAuthor(SignedIn who) {
        if (who.account() != SignedIn.NOBODY) {
            addAuthor(who.account(), who.shown());
        }
    }

    void addAuthor(long account, String name) {
        tx.insertInto(DRAFT_AUTHOR, DRAFT_AUTHOR.EDITION_ID, DRAFT_AUTHOR.ACCOUNT_ID, DRAFT_AUTHOR.NAME)
                .values(head.getId(), account, name)
                .onConflictDoNothing()
                .execute();
    }

    /** @param submitted since when it is in review; empty where it is being written */
    void count(Optional<OffsetDateTime> submitted) {
        tx.update(EDITION)
                .set(EDITION.ROW_VERSION, EDITION.ROW_VERSION.plus(1))
                .set(EDITION.SUBMITTED_AT, submitted.orElse(null))
                .where(EDITION.ID.eq(head.getId()))
                .and(EDITION.STATUS.eq(StoredEditions.DRAFT))
                .execute();
    }
}
