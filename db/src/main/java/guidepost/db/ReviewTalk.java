package guidepost.db;

import static guidepost.db.generated.Tables.APPROVAL;
import static guidepost.db.generated.Tables.DRAFT_AUTHOR;
import static guidepost.db.generated.Tables.REVIEW_COMMENT;

import guidepost.core.item.ItemKey;
import guidepost.db.generated.tables.records.EditionRecord;
import guidepost.db.generated.tables.records.ReviewCommentRecord;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Who wrote an edition, who approved it, and what was said. */
final class ReviewTalk {
    private final DSLContext tx;
    private final long edition;

    ReviewTalk(DSLContext tx, EditionRecord head) {
        this.tx = tx;
        this.edition = head.getId();
    }

    List<ReviewComment> all() {
        return tx.selectFrom(REVIEW_COMMENT)
                .where(REVIEW_COMMENT.EDITION_ID.eq(edition))
                .orderBy(REVIEW_COMMENT.POSITION)
                .fetch(row -> new ReviewComment(
                        row.getName(),
                        row.getHappenedAt().toInstant(),
                        ReviewComment.Kind.valueOf(row.getKind()),
                        Optional.ofNullable(row.getItem()).flatMap(ItemKey::parse),
                        row.getWords()));
    }

    void add(SignedIn who, OffsetDateTime now, ReviewComment.Kind kind, Optional<ItemKey> item, String words) {
        int position = tx.fetchCount(REVIEW_COMMENT, REVIEW_COMMENT.EDITION_ID.eq(edition));
        ReviewCommentRecord row = new ReviewCommentRecord();
        row.setEditionId(edition);
        row.setPosition(position);
        row.setName(who.shown());
        row.setHappenedAt(now);
        row.setKind(kind.name());
        item.map(ItemKey::toString).ifPresent(row::setItem);
        row.setWords(words);
        tx.insertInto(REVIEW_COMMENT).set(row).execute();
    }

    List<Approval> approvals() {
        return tx.selectFrom(APPROVAL)
                .where(APPROVAL.EDITION_ID.eq(edition))
                .orderBy(APPROVAL.APPROVED_AT, APPROVAL.ACCOUNT_ID)
                .fetch(row -> new Approval(
                        row.getAccountId(),
                        row.getName(),
                        row.getApprovedAt().toInstant(),
                        Optional.ofNullable(row.getWords())));
    }

    /** By account. */
    Map<Long, String> authors() {
        return tx.selectFrom(DRAFT_AUTHOR)
                .where(DRAFT_AUTHOR.EDITION_ID.eq(edition))
                .fetchMap(DRAFT_AUTHOR.ACCOUNT_ID, DRAFT_AUTHOR.NAME);
    }
}
