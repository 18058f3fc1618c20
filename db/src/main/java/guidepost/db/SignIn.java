package guidepost.db;

import static guidepost.db.generated.Tables.ACCOUNT;

import guidepost.db.generated.tables.records.AccountRecord;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;

/** One attempt to sign in. */
final class SignIn {
    /** Is stretched as long for where nobody has that name. */
    private static final PasswordHash OF_NOBODY = PasswordHash.of("nobody has this".toCharArray());

    private final Store store;
    private final SignInDelay delay;

    SignIn(Store store, SignInDelay delay) {
        this.store = store;
        this.delay = delay;
    }

    SignInOutcome attempt(String typed, char[] password) {
        String login = typed.strip().toLowerCase(Locale.ROOT);
        Optional<Instant> shut = store.write(tx -> delay.shutOrFailing(tx, login));
        if (shut.isPresent()) {
            return new SignInOutcome.Refused(shut);
        }
        Optional<AccountRecord> account = store.read(dsl -> dsl.fetchOptional(ACCOUNT, ACCOUNT.LOGIN.eq(login)));
        PasswordHash hash = account.flatMap(row -> PasswordHash.parse(row.getPasswordHash()))
                .orElse(OF_NOBODY);
        boolean fits = hash.matches(password);
        Optional<AccountRecord> known = account.filter(row -> row.getActive() && fits && !hash.equals(OF_NOBODY));
        return known.isPresent() ? welcome(known.get(), hash, password) : refused(login, account.isPresent());
    }

    private SignInOutcome welcome(AccountRecord account, PasswordHash hash, char[] password) {
        Optional<String> better =
                hash.isOutdated() ? Optional.of(PasswordHash.of(password).toString()) : Optional.empty();
        SignedIn who = store.write(tx -> {
            better.ifPresent(fresh -> setHash(tx, account.getId(), fresh));
            SignInDelay.forget(tx, account.getLogin());
            SignedIn signedIn = new SignedIn(
                    account.getId(), account.getLogin(), account.getName(), Permissions.roles(tx, account.getId()));
            AuditTrail.append(tx, store.now(), AuditEntry.of(signedIn.shown(), AuditAction.SIGNED_IN));
            return signedIn;
        });
        return new SignInOutcome.Welcome(who);
    }

    private SignInOutcome refused(String login, boolean known) {
        return new SignInOutcome.Refused(store.write(tx -> {
            AuditEntry entry = AuditEntry.of("somebody", AuditAction.SIGN_IN_REFUSED);
            AuditTrail.append(tx, store.now(), known ? entry.item(StaffAccounts.item(login)) : entry);
            return delay.shutUntil(tx, login);
        }));
    }

    static void setHash(DSLContext tx, long account, String hash) {
        tx.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.ROW_VERSION, ACCOUNT.ROW_VERSION.plus(1))
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }
}
