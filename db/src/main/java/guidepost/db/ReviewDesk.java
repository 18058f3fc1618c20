package guidepost.db;

import static guidepost.db.generated.Tables.APPROVAL;

import guidepost.core.guide.Edition;
import guidepost.core.item.ItemKey;
import guidepost.db.generated.tables.records.ApprovalRecord;
import guidepost.db.generated.tables.records.EditionRecord;
import guidepost.exchange.PlainText;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;

/** Where a draft is handed in, approved by somebody who wrote none of it, or sent back. */
public final class ReviewDesk {
    private static final int LONGEST = 2000;

    private final Store store;
    private final ApprovalsNeeded needed;

    ReviewDesk(Store store, ApprovalsNeeded needed) {
        this.store = store;
        this.needed = needed;
    }

    /** How far the draft has come; empty where there is none. */
    public Optional<ReviewState> state(SignedIn who) {
        store.require(who, Operation.READ_REVIEW);
        return store.read(dsl -> StoredEditions.draft(dsl).map(head -> state(dsl, head)));
    }

    private ReviewState state(DSLContext dsl, EditionRecord head) {
        ReviewTalk talk = new ReviewTalk(dsl, head);
        return new ReviewState(
                head.getRowVersion(),
                head.getSubmittedAt() != null,
                talk.authors(),
                talk.approvals(),
                needed(dsl, head),
                talk.all());
    }

    private int needed(DSLContext dsl, EditionRecord head) {
        Optional<Edition> base = StoredEditions.published(
                        dsl, head.getGuide(), StoredEditions.lastNumber(dsl, head.getGuide()))
                .map(published -> EditionReader.read(dsl, published));
        return Math.max(1, needed.of(base, EditionReader.read(dsl, head)));
    }

    /** Whether putting that in place of what is in force takes two people. */
    boolean needsTwo(Edition inForce, Edition content) {
        return needed.of(Optional.of(inForce), content) > 1;
    }

    /** The approvals the draft still lacks. */
    int lacking(DSLContext dsl, EditionRecord head) {
        return Math.max(
                0, needed(dsl, head) - new ReviewTalk(dsl, head).approvals().size());
    }

    /** What a step does to a draft. */
    private interface Step {
        /** @return why it cannot be taken; nothing is changed then */
        Optional<String> take(DSLContext tx, EditionRecord head, OffsetDateTime now);
    }

    private ReviewState step(Optional<Long> revision, Step step) throws ReviewRefused {
        StringBuilder refusal = new StringBuilder();
        Optional<ReviewState> state = store.write(tx -> {
            Optional<EditionRecord> head = StoredEditions.draft(tx);
            refusal.append(head.map(there -> revision.filter(seen -> !seen.equals(there.getRowVersion())))
                    .map(moved -> moved.isPresent() ? "the draft was changed meanwhile; look at it again" : "")
                    .orElse("there is no draft"));
            if (refusal.isEmpty()) {
                refusal.append(step.take(tx, head.orElseThrow(), store.now()).orElse(""));
            }
            return refusal.isEmpty() ? StoredEditions.draft(tx).map(there -> state(tx, there)) : Optional.empty();
        });
        return state.orElseThrow(() -> new ReviewRefused(refusal.toString()));
    }

    /**
     * Hands the draft in.
     *
     * @param revision as it was seen
     * @throws ReviewRefused where it was changed meanwhile, or is in review
     */
    public ReviewState submit(SignedIn who, long revision) throws ReviewRefused {
        store.require(who, Operation.SUBMIT);
        return step(Optional.of(revision), (tx, head, now) -> {
            if (head.getSubmittedAt() != null) {
                return Optional.of("the draft is in review already");
            }
            new DraftHead(tx, head, now).count(Optional.of(now));
            say(tx, head, who, now, AuditAction.SUBMITTED, ReviewComment.Kind.SUBMITTED, Optional.empty(), "");
            return Optional.empty();
        });
    }

    /**
     * Answers for the draft as it is.
     *
     * @throws ReviewRefused where it is not in review, was changed meanwhile, or the person wrote some of it or has approved it
     */
    public ReviewState approve(SignedIn who, long revision, Optional<String> comment) throws ReviewRefused {
        store.require(who, Operation.APPROVE);
        requirePlain(comment.orElse(""));
        return step(Optional.of(revision), (tx, head, now) -> {
            Optional<String> refusal = refusal(tx, head, who);
            if (refusal.isEmpty()) {
                ApprovalRecord row =
                        new ApprovalRecord(head.getId(), who.account(), who.shown(), now, comment.orElse(null));
                tx.insertInto(APPROVAL).set(row).execute();
                say(
                        tx,
                        head,
                        who,
                        now,
                        AuditAction.APPROVED,
                        ReviewComment.Kind.APPROVED,
                        Optional.empty(),
                        comment.orElse(""));
            }
            return refusal;
        });
    }

    private static Optional<String> refusal(DSLContext tx, EditionRecord head, SignedIn who) {
        if (who.account() == SignedIn.NOBODY) {
            return Optional.of("only somebody with an account can approve");
        }
        if (head.getSubmittedAt() == null) {
            return Optional.of("the draft is not in review");
        }
        ReviewTalk talk = new ReviewTalk(tx, head);
        if (talk.authors().containsKey(who.account())) {
            return Optional.of("whoever changed something in the draft cannot approve it");
        }
        boolean twice = talk.approvals().stream().anyMatch(approval -> approval.account() == who.account());
        return twice ? Optional.of("you have approved it already") : Optional.empty();
    }

    /**
     * Sends the draft back to be written again; its approvals no longer count.
     *
     * @param reason at least a word
     * @throws ReviewRefused where it is not in review, was changed meanwhile, or there is no reason
     */
    public ReviewState reject(SignedIn who, long revision, String reason) throws ReviewRefused {
        store.require(who, Operation.REJECT);
        requireWord(reason);
        return step(Optional.of(revision), (tx, head, now) -> {
            if (head.getSubmittedAt() == null) {
                return Optional.of("the draft is not in review");
            }
            tx.deleteFrom(APPROVAL)
                    .where(APPROVAL.EDITION_ID.eq(head.getId()))
                    .and(DraftRows.inDraft(tx, APPROVAL.EDITION_ID))
                    .execute();
            new DraftHead(tx, head, now).count(Optional.empty());
            say(tx, head, who, now, AuditAction.REJECTED, ReviewComment.Kind.REJECTED, Optional.empty(), reason);
            return Optional.empty();
        });
    }

    /** @throws ReviewRefused where there is no draft, or nothing is said */
    public ReviewState comment(SignedIn who, Optional<ItemKey> item, String words) throws ReviewRefused {
        store.require(who, Operation.COMMENT);
        requireWord(words);
        return step(Optional.empty(), (tx, head, now) -> {
            say(tx, head, who, now, AuditAction.COMMENTED, ReviewComment.Kind.COMMENT, item, words);
            return Optional.empty();
        });
    }

    private static void say(
            DSLContext tx,
            EditionRecord head,
            SignedIn who,
            OffsetDateTime now,
            AuditAction action,
            ReviewComment.Kind kind,
            Optional<ItemKey> item,
            String words) {
        new ReviewTalk(tx, head).add(who, now, kind, item, words);
        AuditEntry entry = new AuditEntry(
                who.shown(),
                action,
                Optional.of(head.getGuide()),
                Optional.empty(),
                item.map(ItemKey::toString),
                Optional.empty(),
                Optional.empty(),
                Optional.of(words).filter(said -> !said.isEmpty()));
        AuditTrail.append(tx, now, entry);
    }

    private static void requireWord(String words) throws ReviewRefused {
        if (words.isBlank()) {
            throw new ReviewRefused("say why, in at least a word");
        }
        requirePlain(words);
    }

    private static void requirePlain(String words) throws ReviewRefused {
        Optional<String> problem = words.length() > LONGEST
                ? Optional.of("is longer than " + LONGEST + " characters")
                : PlainText.problem(words);
        if (problem.isPresent()) {
            throw new ReviewRefused("the text " + problem.get());
        }
    }
}
