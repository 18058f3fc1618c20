package guidepost.db;

import static guidepost.db.generated.Tables.STORE_INFO;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** What every part of the module works with: the tables, and how they are written. */
final class Store {
    private final Site site;
    private final Clock clock;

    Store(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** Reads; whatever it fails with becomes a sentence. */
    <T> T read(Function<DSLContext, T> work) {
        return spoken(() -> work.apply(site.dsl()));
    }

    /** All of the work or nothing of it, one writer at a time; not yet forced to the disk. */
    <T> T transaction(Function<DSLContext, T> work) {
        return spoken(() -> site.dsl().transactionResult(tx -> {
            tx.dsl().select(STORE_INFO.ID).from(STORE_INFO).forUpdate().fetch();
            return work.apply(tx.dsl());
        }));
    }

    /** @throws NotPermitted where it is not for them to do */
    void require(SignedIn who, Operation operation) {
        read(dsl -> {
            Permissions.require(dsl, who, operation);
            return operation;
        });
    }

    void barrier() {
        site.barrier();
    }

    /** All of the work or nothing of it; when this returns, it is on the disk. */
    <T> T write(Function<DSLContext, T> work) {
        T result = transaction(work);
        barrier();
        return result;
    }

    Site site() {
        return site;
    }

    OffsetDateTime now() {
        return now(clock);
    }

    /** To the millisecond, which every engine keeps. */
    static OffsetDateTime now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private static <T> T spoken(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw StoreFault.because("the store failed", cause);
        }
    }
}
