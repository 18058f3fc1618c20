package guidepost.db;

import static guidepost.db.generated.Tables.EDITION;
import static guidepost.db.generated.Tables.STORE_INFO;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import guidepost.core.guide.Stamp;
import guidepost.core.proof.Proof;
import guidepost.db.generated.tables.records.EditionRecord;
import guidepost.db.generated.tables.records.StoreInfoRecord;
import guidepost.exchange.Certificates;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.Floors;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Makes the draft the next edition: in the tables in one transaction, then on the disk, then in the edition file. */
public final class Publisher {
    private static final Logger LOG = System.getLogger(Publisher.class.getName());

    private final Store store;
    private final EditionCourier courier;
    private final ReviewDesk review;
    private final Consumer<PublishPhase> phases;

    Publisher(Store store, EditionCourier courier, ReviewDesk review, Consumer<PublishPhase> phases) {
        this.store = store;
        this.courier = courier;
        this.review = review;
        this.phases = phases;
    }

    /**
     * Publishes the draft if nothing in it keeps it from patients: in a store with accounts, its scenarios and the approvals it needs included.
     *
     * @throws StoreFault where the store fails; the draft is then published in full or still a draft, and its file is made up for when the store is next opened
     */
    public PublishOutcome publish(SignedIn who, Optional<String> reason) {
        store.require(who, Operation.PUBLISH);
        Optional<Edition> served = courier.catchUp();
        Optional<Readiness> readiness = store.read(this::readiness);
        phases.accept(PublishPhase.BEFORE_TRANSACTION);
        return completed(store.transaction(tx -> {
            Optional<EditionRecord> draft = StoredEditions.draft(tx);
            return draft.isEmpty() || readiness.isEmpty()
                    ? new PublishOutcome.NoDraft()
                    : publish(tx, draft.get(), readiness.get(), new Order(served, who, reason));
        }));
    }

    /** @param served what kiosks have now */
    private record Order(Optional<Edition> served, SignedIn who, Optional<String> reason) {}

    /**
     * What was found of a draft before the store was held up for it.
     *
     * @param staffed whether anybody has an account
     */
    private record Readiness(long draft, long revision, boolean staffed, List<Finding> findings) {
        boolean isOf(EditionRecord head) {
            return head.getId() == draft && head.getRowVersion() == revision;
        }
    }

    private Optional<Readiness> readiness(DSLContext dsl) {
        return StoredEditions.draft(dsl).map(head -> {
            boolean staffed = !StaffAccounts.isEmpty(dsl);
            Edition draft = EditionReader.read(dsl, head);
            List<Finding> findings = findings(draft);
            if (staffed) {
                int lacking = ContentCheck.isUsable(findings) ? review.lacking(dsl, head) : 0;
                if (lacking > 0) {
                    findings.add(new Finding(
                            Finding.Kind.NOT_APPROVED,
                            "review",
                            lacking == 1 ? "an approval is missing" : lacking + " approvals are missing"));
                }
                findings.addAll(ScenarioDesk.failures(dsl, head));
            }
            return new Readiness(head.getId(), head.getRowVersion(), staffed, findings);
        });
    }

    /** What keeps it from patients, whatever they answer; the proof speaks of content that can be understood. */
    static List<Finding> findings(Edition edition) {
        List<Floor> floors = Floors.of(edition.guide());
        List<Finding> findings = new ArrayList<>(ContentCheck.check(edition, floors));
        if (ContentCheck.isUsable(findings)) {
            findings.addAll(Proof.of(edition, floors).findings());
        }
        return findings;
    }

    private PublishOutcome completed(PublishOutcome outcome) {
        if (outcome instanceof PublishOutcome.Published published) {
            phases.accept(PublishPhase.COMMITTED);
            store.barrier();
            phases.accept(PublishPhase.FORCED_TO_DISK);
            deliver(published);
            phases.accept(PublishPhase.FILE_WRITTEN);
            backUp();
            phases.accept(PublishPhase.DONE);
        }
        return outcome;
    }

    private PublishOutcome publish(DSLContext tx, EditionRecord head, Readiness readiness, Order order) {
        if (!readiness.isOf(head) || readiness.staffed == StaffAccounts.isEmpty(tx)) {
            throw new StoreFault("the draft was changed while it was being published; try again");
        }
        if (!ContentCheck.isUsable(readiness.findings)) {
            return new PublishOutcome.Refused(readiness.findings);
        }
        // A sample until staff have accounts and one of them approves.
        Edition edition = sealed(tx, EditionReader.read(tx, head), order.served, !readiness.staffed);
        byte[] file = EditionFile.write(edition);
        Optional<PublishOutcome> refused = unreadable(file);
        if (refused.isPresent()) {
            return refused.get();
        }
        OffsetDateTime now = store.now();
        makePublished(tx, head, edition, file, order, now);
        phases.accept(PublishPhase.IN_TRANSACTION);
        return recorded(tx, head.getId(), edition, order, now);
    }

    private static Edition sealed(DSLContext tx, Edition content, Optional<Edition> served, boolean sample) {
        String guide = content.guide();
        int number = Math.max(StoredEditions.lastNumber(tx, guide), numberServed(served, guide)) + 1;
        return EditionFile.seal(content.asDraft(), number, sample);
    }

    private static Optional<PublishOutcome> unreadable(byte[] file) {
        try {
            EditionFile.readSealed(file);
            return Optional.empty();
        } catch (EditionRejected e) {
            return Optional.of(new PublishOutcome.Refused(
                    List.of(new Finding(Finding.Kind.BAD_FORMATTING, "file", String.valueOf(e.getMessage())))));
        }
    }

    private static PublishOutcome recorded(DSLContext tx, long id, Edition edition, Order order, OffsetDateTime now) {
        Stamp stamp = edition.stamp().orElseThrow();
        AuditEntry entry = AuditEntry.of(order.who.shown(), AuditAction.EDITION_PUBLISHED)
                .in(edition.guide())
                .edition(stamp.number())
                .changed(Optional.empty(), stamp.seal())
                .because(order.reason);
        AuditTrail.appendPublished(tx, now, id, entry);
        return new PublishOutcome.Published(edition.guide(), stamp);
    }

    /**
     * Publishes a copy of an older edition as a new one, its checks and scenarios run again; a draft stays as it is. In a store with accounts, where anybody,
     * whatever they answer, would be given a less urgent result than now, a second person has to sign beside whoever asks for it.
     *
     * @param second somebody else, who has signed in for this
     * @param reason at least a word
     * @throws StoreFault where there is no such edition or no reason, or as {@link #publish}
     */
    public PublishOutcome rollBack(SignedIn who, Optional<SignedIn> second, String guide, int number, String reason) {
        store.require(who, Operation.ROLL_BACK);
        if (reason.isBlank()) {
            throw new StoreFault("say why, in at least a word");
        }
        Order order = new Order(courier.catchUp(), who, Optional.of(reason));
        WayBack way = store.read(dsl -> WayBack.to(dsl, guide, number, review));
        phases.accept(PublishPhase.BEFORE_TRANSACTION);
        return completed(store.transaction(tx -> rollBack(tx, way, second, order)));
    }

    private PublishOutcome rollBack(DSLContext tx, WayBack way, Optional<SignedIn> second, Order order) {
        if (!way.isAsSeen(tx)) {
            throw new StoreFault("another edition was published meanwhile; look at it again");
        }
        List<Finding> findings = new ArrayList<>(way.findings());
        way.unsigned(tx, order.who, second).ifPresent(findings::add);
        if (!ContentCheck.isUsable(findings)) {
            return new PublishOutcome.Refused(findings);
        }
        EditionRecord source = way.source();
        Edition edition = sealed(tx, way.content(), order.served, source.getSample());
        OffsetDateTime now = store.now();
        long id = StoredEditions.insertPublished(tx, edition, now, order.who.shown(), order.reason);
        DraftRows.give(tx, DraftRows.beside(tx, DraftRows.BESIDE, source.getId()), id);
        second.filter(signer -> way.lowers()).ifPresent(signer -> way.sign(tx, edition, signer, now));
        phases.accept(PublishPhase.IN_TRANSACTION);
        return recorded(tx, id, edition, order, now);
    }

    /** A kiosk takes no edition for a newer one that has not a higher number. */
    private static int numberServed(Optional<Edition> served, String guide) {
        return served.filter(edition -> edition.guide().equals(guide))
                .flatMap(Edition::stamp)
                .map(Stamp::number)
                .orElse(0);
    }

    private static void makePublished(
            DSLContext tx, EditionRecord head, Edition edition, byte[] file, Order order, OffsetDateTime now) {
        Stamp stamp = edition.stamp().orElseThrow();
        StoreInfoRecord trail = tx.fetchSingle(STORE_INFO);
        int rows = tx.update(EDITION)
                .set(EDITION.STATUS, StoredEditions.PUBLISHED)
                .setNull(EDITION.DRAFT_SLOT)
                .set(EDITION.EDITION_NUMBER, stamp.number())
                .set(EDITION.SEAL, stamp.seal())
                .set(EDITION.SAMPLE, edition.sample())
                .set(
                        EDITION.CERTIFICATE,
                        Certificates.text(edition.certificate().orElseThrow()))
                .set(EDITION.CANONICAL_JSON, new String(file, StandardCharsets.UTF_8))
                .set(EDITION.PUBLISHED_AT, now)
                .set(EDITION.PUBLISHED_BY, order.who.shown())
                .set(EDITION.PUBLISH_REASON, order.reason.orElse(null))
                .set(EDITION.AUDIT_ROWS, trail.getAuditRows())
                .set(EDITION.AUDIT_HEAD, trail.getAuditHead())
                .set(EDITION.ROW_VERSION, head.getRowVersion() + 1)
                .where(EDITION.ID.eq(head.getId()))
                .and(EDITION.STATUS.eq(StoredEditions.DRAFT))
                .and(EDITION.ROW_VERSION.eq(head.getRowVersion()))
                .execute();
        if (rows != 1) {
            throw new StoreFault("the draft was changed while it was being published; try again");
        }
    }

    private void deliver(PublishOutcome.Published published) {
        String name = "edition " + published.stamp().number();
        try {
            courier.deliverNewest();
        } catch (IOException | EditionRejected e) {
            throw StoreFault.because(
                    name + " is published in the store, but the edition file could not be written;"
                            + " it will be when the store is next opened",
                    e);
        }
    }

    private void backUp() {
        try {
            store.site().backUp();
        } catch (IOException | StoreFault e) {
            LOG.log(Level.WARNING, "the store could not be backed up: " + e);
        }
    }
}
