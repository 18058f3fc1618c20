package guidepost.db;

import static guidepost.db.generated.Tables.EDITION;
import static guidepost.db.generated.Tables.STORE_INFO;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.core.scenario.Scenario;
import guidepost.db.generated.tables.records.StoreInfoRecord;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** What a new store holds: the default guide, published as edition 1. */
final class FirstEdition {
    /** How the audit trail names what nobody did. */
    static final String PROGRAM = "guidepost";

    private final Supplier<Edition> builtIn;
    private final Supplier<List<Scenario>> scenarios;
    private final Clock clock;

    FirstEdition(Supplier<Edition> builtIn, Supplier<List<Scenario>> scenarios, Clock clock) {
        this.builtIn = builtIn;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /**
     * Fills new tables.
     *
     * @return whether they were new; another program can have been faster
     */
    boolean publishInto(DSLContext tx, int schema) {
        OffsetDateTime now = Store.now(clock);
        StoreInfoRecord info = new StoreInfoRecord(1, UUID.randomUUID().toString(), schema, now, 0L, AuditChain.START);
        tx.insertInto(STORE_INFO).set(info).onConflictDoNothing().execute();
        tx.selectFrom(STORE_INFO).forUpdate().fetchSingle();
        if (tx.fetchExists(EDITION)) {
            return false;
        }
        Edition edition = builtIn.get();
        Stamp stamp = edition.stamp().orElseThrow();
        Optional<String> reason = Optional.of("the guide the program comes with");
        long id = StoredEditions.insertPublished(tx, edition, now, PROGRAM, reason);
        ScenarioRows.insert(tx, id, scenarios.get());
        AuditEntry entry = AuditEntry.of(PROGRAM, AuditAction.EDITION_PUBLISHED)
                .in(edition.guide())
                .edition(stamp.number())
                .changed(Optional.empty(), stamp.seal())
                .because(reason);
        AuditTrail.appendPublished(tx, now, id, entry);
        return true;
    }
}
