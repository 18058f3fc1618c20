package guidepost.db;

import static guidepost.db.generated.Tables.SIGN_IN_DELAY;

import guidepost.db.generated.tables.records.SignInDelayRecord;
import guidepost.exchange.disk.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;

/** Makes guessing slow: after five wrong passwords a name is shut for a minute, then two, four, up to an hour, restarts notwithstanding. */
final class SignInDelay {
    private static final int FREE_FAILURES = 5;
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Store store;

    SignInDelay(Store store) {
        this.store = store;
    }

    /** Until when no password is looked at; empty where the next one is, which counts as a failure from now on. */
    Optional<Instant> shutOrFailing(DSLContext tx, String login) {
        Instant now = store.now().toInstant();
        Optional<SignInDelayRecord> row = find(tx, login);
        Optional<Instant> shut = row.flatMap(SignInDelay::shutUntil)
                .filter(until -> until.isAfter(now))
                .map(until -> earlier(until, now.plus(LONGEST)));
        if (shut.isEmpty()) {
            int failures = row.map(SignInDelayRecord::getFailures).orElse(0) + 1;
            OffsetDateTime until = shutAfter(failures).map(store.now()::plus).orElse(null);
            forget(tx, login);
            tx.newRecord(SIGN_IN_DELAY, new SignInDelayRecord(key(login), failures, until))
                    .insert();
        }
        return shut;
    }

    /** As it stands after a failure. */
    Optional<Instant> shutUntil(DSLContext dsl, String login) {
        return find(dsl, login).flatMap(SignInDelay::shutUntil);
    }

    static void forget(DSLContext tx, String login) {
        tx.deleteFrom(SIGN_IN_DELAY)
                .where(SIGN_IN_DELAY.LOGIN_HASH.eq(key(login)))
                .execute();
    }

    private static Optional<SignInDelayRecord> find(DSLContext dsl, String login) {
        return dsl.fetchOptional(SIGN_IN_DELAY, SIGN_IN_DELAY.LOGIN_HASH.eq(key(login)));
    }

    private static Optional<Instant> shutUntil(SignInDelayRecord row) {
        return Optional.ofNullable(row.getShutUntil()).map(OffsetDateTime::toInstant);
    }

    private static Optional<Duration> shutAfter(int failures) {
        if (failures < FREE_FAILURES) {
            return Optional.empty();
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures - FREE_FAILURES));
        return Optional.of(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    }

    /** A clock set back does not keep staff out for longer than the longest time. */
    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** Whatever was typed, a password in the wrong field included, is not kept as it is. */
    private static String key(String login) {
        return Fingerprint.of(login.getBytes(StandardCharsets.UTF_8));
    }
}
