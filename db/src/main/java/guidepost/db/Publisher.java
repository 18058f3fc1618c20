package guidepost.db;

import static guidepost.db.generated.Tables.EDITION;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.db.generated.tables.records.EditionRecord;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.Floors;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Makes the draft the next edition: in the tables in one transaction, then on the disk, then in the edition file. */
public final class Publisher {
    private static final Logger LOG = System.getLogger(Publisher.class.getName());

    private final Store store;
    private final EditionCourier courier;
    private final Consumer<PublishPhase> phases;

    Publisher(Store store, EditionCourier courier, Consumer<PublishPhase> phases) {
        this.store = store;
        this.courier = courier;
        this.phases = phases;
    }

    /**
     * Publishes the draft if nothing in it keeps it from patients.
     *
     * @throws StoreFault where the store fails; the draft is then published in full or still a draft, and its file is made up for when the store is next opened
     */
    public PublishOutcome publish(String who, Optional<String> reason) {
        Optional<Edition> served = courier.catchUp();
        phases.accept(PublishPhase.BEFORE_TRANSACTION);
        PublishOutcome outcome = store.transaction(tx -> {
            Optional<EditionRecord> draft = StoredEditions.draft(tx);
            return draft.isEmpty() ? new PublishOutcome.NoDraft() : publish(tx, draft.get(), served, who, reason);
        });
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

    private PublishOutcome publish(
            DSLContext tx, EditionRecord head, Optional<Edition> served, String who, Optional<String> reason) {
        Edition draft = EditionReader.read(tx, head);
        List<Finding> findings = ContentCheck.check(draft, Floors.of(draft.guide()));
        if (!ContentCheck.isUsable(findings)) {
            return new PublishOutcome.Refused(findings);
        }
        String guide = draft.guide();
        int number = Math.max(StoredEditions.lastNumber(tx, guide), numberServed(served, guide)) + 1;
        // A sample until staff have accounts and one of them approves.
        Edition edition = EditionFile.seal(draft, number, true);
        byte[] file = EditionFile.write(edition);
        try {
            EditionFile.readSealed(file);
        } catch (EditionRejected e) {
            return new PublishOutcome.Refused(
                    List.of(new Finding(Finding.Kind.BAD_FORMATTING, "file", String.valueOf(e.getMessage()))));
        }
        String seal = edition.stamp().orElseThrow().seal();
        OffsetDateTime now = store.now();
        makePublished(tx, head, number, seal, file, now);
        phases.accept(PublishPhase.IN_TRANSACTION);
        AuditEntry entry = AuditEntry.of(who, AuditAction.EDITION_PUBLISHED)
                .in(guide)
                .edition(number)
                .changed(Optional.empty(), seal)
                .because(reason);
        AuditTrail.append(tx, now, entry);
        return new PublishOutcome.Published(guide, new Stamp(number, seal));
    }

    /** A kiosk takes no edition for a newer one that has not a higher number. */
    private static int numberServed(Optional<Edition> served, String guide) {
        return served.filter(edition -> edition.guide().equals(guide))
                .flatMap(Edition::stamp)
                .map(Stamp::number)
                .orElse(0);
    }

    private static void makePublished(
            DSLContext tx, EditionRecord head, int number, String seal, byte[] file, OffsetDateTime now) {
        int rows = tx.update(EDITION)
                .set(EDITION.STATUS, StoredEditions.PUBLISHED)
                .setNull(EDITION.DRAFT_SLOT)
                .set(EDITION.EDITION_NUMBER, number)
                .set(EDITION.SEAL, seal)
                .set(EDITION.SAMPLE, true)
                .set(EDITION.CANONICAL_JSON, new String(file, StandardCharsets.UTF_8))
                .set(EDITION.PUBLISHED_AT, now)
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
