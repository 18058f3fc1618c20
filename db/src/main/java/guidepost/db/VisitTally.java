package guidepost.db;

import static guidepost.db.generated.Tables.ALERT;
import static guidepost.db.generated.Tables.SPOOL_RECEIPT;
import static guidepost.db.generated.Tables.STAFF_ENTRY;
import static guidepost.db.generated.Tables.VISIT_COUNT;

import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.db.generated.tables.records.AlertRecord;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** What kiosks have told: counts of results, alerts, uses of the PIN; however often an item comes, it counts once. */
public final class VisitTally {
    private static final int LONGEST_GUIDE = 64;

    private final Store store;

    VisitTally(Store store) {
        this.store = store;
    }

    /** So many visits of a day came to that result. */
    public record Count(LocalDate day, String guide, int edition, Urgency urgency, Language language, long visits) {}

    /** A call for the desk. */
    public record Alert(UUID id, SpoolItem.Alert.Kind kind, Instant raisedAt) {}

    /**
     * Takes in all that lies in the spool; an item is removed there once it is on the disk here, an alert once it is acknowledged there too. What a desk
     * has acknowledged there is acknowledged here.
     *
     * @return whether it was this program's turn: no two drain at once
     */
    public boolean drain(Spool spool) throws IOException {
        Spool.Sink<IOException> sink = items -> {
            List<UUID> seen = acknowledged(spool, items);
            store.write(tx -> {
                items.forEach(item -> take(tx, item));
                seen.forEach(alert -> acknowledge(tx, alert));
                return items;
            });
        };
        return spool.drain(sink);
    }

    private static List<UUID> acknowledged(Spool spool, List<SpoolItem> items) throws IOException {
        List<UUID> seen = new ArrayList<>();
        for (SpoolItem item : items) {
            if (item instanceof SpoolItem.Alert && spool.isAcknowledged(item.id())) {
                seen.add(item.id());
            }
        }
        return seen;
    }

    private void take(DSLContext tx, SpoolItem item) {
        int fresh = tx.insertInto(SPOOL_RECEIPT)
                .set(SPOOL_RECEIPT.ITEM_ID, item.id().toString())
                .set(SPOOL_RECEIPT.DRAINED_AT, store.now())
                .onConflictDoNothing()
                .execute();
        if (fresh == 1) {
            item.fold(visit -> count(tx, visit), alert -> note(tx, alert), entry -> note(tx, entry));
        }
    }

    private static int count(DSLContext tx, SpoolItem.Visit visit) {
        if (visit.guide().length() > LONGEST_GUIDE) {
            return 0;
        }
        int counted = tx.update(VISIT_COUNT)
                .set(VISIT_COUNT.VISITS, VISIT_COUNT.VISITS.plus(visit.count()))
                .where(VISIT_COUNT.VISIT_DAY.eq(visit.day()))
                .and(VISIT_COUNT.GUIDE.eq(visit.guide()))
                .and(VISIT_COUNT.EDITION_NUMBER.eq(visit.edition()))
                .and(VISIT_COUNT.URGENCY.eq(visit.urgency().name()))
                .and(VISIT_COUNT.LANGUAGE.eq(visit.language().tag()))
                .execute();
        return counted > 0
                ? counted
                : tx.insertInto(VISIT_COUNT)
                        .set(VISIT_COUNT.VISIT_DAY, visit.day())
                        .set(VISIT_COUNT.GUIDE, visit.guide())
                        .set(VISIT_COUNT.EDITION_NUMBER, visit.edition())
                        .set(VISIT_COUNT.URGENCY, visit.urgency().name())
                        .set(VISIT_COUNT.LANGUAGE, visit.language().tag())
                        .set(VISIT_COUNT.VISITS, (long) visit.count())
                        .execute();
    }

    private static int note(DSLContext tx, SpoolItem.Alert alert) {
        return tx.insertInto(ALERT)
                .set(ALERT.ITEM_ID, alert.id().toString())
                .set(ALERT.KIND, alert.kind().name())
                .set(ALERT.RAISED_AT, alert.minute().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static int note(DSLContext tx, SpoolItem.StaffEntry entry) {
        return tx.insertInto(STAFF_ENTRY)
                .set(STAFF_ENTRY.ITEM_ID, entry.id().toString())
                .set(STAFF_ENTRY.OUTCOME, entry.outcome().name())
                .set(STAFF_ENTRY.HAPPENED_AT, entry.minute().atOffset(ZoneOffset.UTC))
                .set(STAFF_ENTRY.ENTRIES, entry.count())
                .execute();
    }

    /** All counts, oldest day first. */
    public List<Count> counts() {
        return store.read(dsl -> dsl.selectFrom(VISIT_COUNT)
                .orderBy(VISIT_COUNT.fields())
                .fetch(row -> new Count(
                        row.getVisitDay(),
                        row.getGuide(),
                        row.getEditionNumber(),
                        Urgency.valueOf(row.getUrgency()),
                        new Language(row.getLanguage()),
                        row.getVisits())));
    }

    /** All alerts, oldest first. */
    public List<Alert> alerts() {
        return store.read(dsl ->
                dsl.selectFrom(ALERT).orderBy(ALERT.RAISED_AT, ALERT.ITEM_ID).fetch(VisitTally::alert));
    }

    /** The alerts no desk has acknowledged, the newest first; the oldest left out where there are very many. */
    public List<Alert> waiting() {
        return store.read(dsl -> dsl.selectFrom(ALERT)
                .where(ALERT.ACKNOWLEDGED_AT.isNull())
                .orderBy(ALERT.RAISED_AT.desc(), ALERT.ITEM_ID)
                .limit(Spool.MOST_WAITING)
                .fetch(VisitTally::alert));
    }

    /** A desk has seen the alert; the first time counts. */
    public void acknowledge(UUID alert) {
        store.write(tx -> acknowledge(tx, alert));
    }

    private int acknowledge(DSLContext tx, UUID alert) {
        return tx.update(ALERT)
                .set(ALERT.ACKNOWLEDGED_AT, store.now())
                .where(ALERT.ITEM_ID.eq(alert.toString()))
                .and(ALERT.ACKNOWLEDGED_AT.isNull())
                .execute();
    }

    /** Those of the alerts that a desk has acknowledged. */
    public Set<UUID> acknowledged(Set<UUID> alerts) {
        List<String> asked = alerts.stream().map(UUID::toString).toList();
        return store.read(dsl -> dsl.select(ALERT.ITEM_ID)
                .from(ALERT)
                .where(ALERT.ITEM_ID.in(asked))
                .and(ALERT.ACKNOWLEDGED_AT.isNotNull())
                .fetchSet(row -> UUID.fromString(row.value1())));
    }

    private static Alert alert(AlertRecord row) {
        return new Alert(
                UUID.fromString(row.getItemId()),
                SpoolItem.Alert.Kind.valueOf(row.getKind()),
                row.getRaisedAt().toInstant());
    }
}
