package guidepost.db;

import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.db.generated.tables.records.EditionRecord;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * What was found of an older edition that somebody wants back, before the store was held up for it.
 *
 * @param inForce the row of the edition patients are shown
 * @param staffed whether anybody has an account
 * @param lowers whether anybody, whatever they answer, would be given a less urgent result than now; true where that cannot be told
 */
record WayBack(
        EditionRecord source, Edition content, long inForce, boolean staffed, boolean lowers, List<Finding> findings) {
    WayBack {
        findings = List.copyOf(findings);
    }

    /** @throws StoreFault where there is no such edition */
    static WayBack to(DSLContext dsl, String guide, int number, ReviewDesk review) {
        EditionRecord source = StoredEditions.published(dsl, guide, number)
                .orElseThrow(() -> new StoreFault("there is no edition " + number + " of " + guide));
        EditionRecord inForce = StoredEditions.newest(dsl).orElse(source);
        boolean staffed = !StaffAccounts.isEmpty(dsl);
        Edition content = EditionReader.read(dsl, source);
        List<Finding> findings = new ArrayList<>(Publisher.findings(content));
        if (staffed) {
            findings.addAll(ScenarioDesk.failures(dsl, source));
        }
        boolean lowers = review.needsTwo(EditionReader.read(dsl, inForce), content.asDraft());
        return new WayBack(source, content, inForce.getId(), staffed, lowers, findings);
    }

    /** Whether nothing was published since, and the first account is not from since either. */
    boolean isAsSeen(DSLContext tx) {
        return StoredEditions.newest(tx).map(EditionRecord::getId).equals(Optional.of(inForce))
                && staffed != StaffAccounts.isEmpty(tx);
    }

    /** Whose name is missing; nobody's in a store without accounts, and where nobody has to wait longer than now. */
    Optional<Finding> unsigned(DSLContext tx, SignedIn who, Optional<SignedIn> second) {
        if (!staffed || !lowers) {
            return Optional.empty();
        }
        Map<Long, String> authors = new ReviewTalk(tx, source).authors();
        Optional<String> missing = second.filter(signer -> signer.account() != who.account())
                .map(signer -> Stream.of(who, signer)
                        .flatMap(one -> unfit(tx, one, authors).stream())
                        .findFirst())
                .orElse(Optional.of("a second one is missing"));
        return missing.map(what -> new Finding(
                Finding.Kind.NOT_APPROVED,
                "review",
                "edition " + source.getEditionNumber()
                        + " gives somebody a less urgent result than patients get now: two approvers who wrote none of it have to sign; "
                        + what));
    }

    private static Optional<String> unfit(DSLContext tx, SignedIn signer, Map<Long, String> authors) {
        if (authors.containsKey(signer.account())) {
            return Optional.of(signer.name() + " wrote some of it");
        }
        return Permissions.refusal(tx, signer, Operation.APPROVE).map(why -> signer.name() + " is no approver");
    }

    /** Puts the second name to the edition that is published again. */
    void sign(DSLContext tx, Edition again, SignedIn signer, OffsetDateTime now) {
        String words = "going back to edition " + source.getEditionNumber();
        int number = again.stamp().orElseThrow().number();
        EditionRecord head = StoredEditions.published(tx, again.guide(), number).orElseThrow();
        new ReviewTalk(tx, head).add(signer, now, ReviewComment.Kind.APPROVED, Optional.empty(), words);
        AuditEntry entry = AuditEntry.of(signer.shown(), AuditAction.APPROVED)
                .in(again.guide())
                .edition(number)
                .because(Optional.of(words));
        AuditTrail.append(tx, now, entry);
    }
}
