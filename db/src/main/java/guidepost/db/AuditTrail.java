package guidepost.db;

import static guidepost.db.generated.Tables.AUDIT_ROW;
import static guidepost.db.generated.Tables.STORE_INFO;

import guidepost.db.generated.tables.records.AuditRowRecord;
import guidepost.db.generated.tables.records.StoreInfoRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Cursor;
import org.jooq.DSLContext;

/** Who did what, when and why; rows are only ever added, and each is chained to the one before. */
public final class AuditTrail {
    private static final int FEW = 200;

    private final Store store;

    AuditTrail(Store store) {
        this.store = store;
    }

    /** One line of the trail. */
    public record Line(long seq, Instant at, AuditEntry entry, String hash) {}

    /** The whole trail, oldest first. */
    public List<Line> lines(SignedIn who) {
        store.require(who, Operation.READ_AUDIT);
        return store.read(AuditTrail::all);
    }

    static List<Line> all(DSLContext dsl) {
        return dsl.selectFrom(AUDIT_ROW).orderBy(AUDIT_ROW.SEQ).fetch(AuditTrail::line);
    }

    private static Line line(AuditRowRecord row) {
        AuditEntry entry = new AuditEntry(
                row.getWho(),
                AuditAction.valueOf(row.getAction()),
                Optional.ofNullable(row.getGuide()),
                Optional.ofNullable(row.getEditionNumber()),
                Optional.ofNullable(row.getItem()),
                Optional.ofNullable(row.getOldValue()),
                Optional.ofNullable(row.getNewValue()),
                Optional.ofNullable(row.getReason()));
        return new Line(row.getSeq(), row.getHappenedAt().toInstant(), entry, row.getHash());
    }

    /** Adds a row in the transaction of what it tells of. */
    static void append(DSLContext tx, OffsetDateTime now, AuditEntry entry) {
        StoreInfoRecord head = tx.selectFrom(STORE_INFO).forUpdate().fetchSingle();
        AuditRowRecord row = tx.newRecord(AUDIT_ROW);
        row.setSeq(head.getAuditRows() + 1);
        row.setHappenedAt(now);
        row.setWho(entry.who());
        row.setAction(entry.action().name());
        entry.guide().ifPresent(row::setGuide);
        entry.edition().ifPresent(row::setEditionNumber);
        entry.item().ifPresent(row::setItem);
        entry.oldValue().ifPresent(row::setOldValue);
        entry.newValue().ifPresent(row::setNewValue);
        entry.reason().ifPresent(row::setReason);
        row.setPrevHash(head.getAuditHead());
        row.setHash(AuditChain.hash(row));
        row.insert();
        tx.update(STORE_INFO)
                .set(STORE_INFO.AUDIT_ROWS, row.getSeq())
                .set(STORE_INFO.AUDIT_HEAD, row.getHash())
                .execute();
    }

    /** Adds a row on an edition that is published, after one that holds every row kept of it; it must be in the tables as it stays. */
    static void appendPublished(DSLContext tx, OffsetDateTime now, long edition, AuditEntry published) {
        AuditEntry recorded = new AuditEntry(
                published.who(),
                AuditAction.EDITION_RECORDED,
                published.guide(),
                published.edition(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(KeptRows.digest(tx, edition)),
                Optional.empty());
        append(tx, now, recorded);
        append(tx, now, published);
    }

    /** What is wrong with the chain, a line each; empty where nothing is. */
    List<String> problems() {
        return store.read(AuditTrail::problems);
    }

    static List<String> problems(DSLContext dsl) {
        List<String> problems = new ArrayList<>();
        long expected = 0;
        String previous = AuditChain.START;
        try (Cursor<AuditRowRecord> rows =
                dsl.selectFrom(AUDIT_ROW).orderBy(AUDIT_ROW.SEQ).fetchSize(FEW).fetchLazy()) {
            for (AuditRowRecord row : rows) {
                expected++;
                String name = "audit row " + row.getSeq();
                if (row.getSeq() != expected) {
                    problems.add("audit row " + expected + ": is missing");
                    expected = row.getSeq();
                }
                if (!row.getPrevHash().equals(previous)) {
                    problems.add(name + ": does not follow the row before it");
                }
                if (!row.getHash().equals(AuditChain.hash(row))) {
                    problems.add(name + ": was changed after it was written");
                }
                previous = row.getHash();
            }
        }
        StoreInfoRecord head = dsl.selectFrom(STORE_INFO).fetchSingle();
        if (head.getAuditRows() != expected || !head.getAuditHead().equals(previous)) {
            problems.add("audit trail: ends with row " + expected + ", but row " + head.getAuditRows()
                    + " was the last one written");
        }
        return problems;
    }
}
