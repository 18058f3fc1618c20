package guidepost.db;

import static guidepost.db.generated.Tables.ACCOUNT;
import static guidepost.db.generated.Tables.ACCOUNT_ROLE;

import guidepost.db.generated.tables.records.AccountRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Who the staff are, how they sign in, and what they may do. */
public final class StaffAccounts {
    /** A password has at least so many. */
    public static final int LEAST_CHARACTERS = 10;

    private static final int MOST_CHARACTERS = 200;

    private final Store store;
    private final SignInDelay delay;

    StaffAccounts(Store store) {
        this.store = store;
        this.delay = new SignInDelay(store);
    }

    /** Whether nobody has an account yet. */
    public boolean isEmpty() {
        return store.read(StaffAccounts::isEmpty);
    }

    static boolean isEmpty(DSLContext dsl) {
        return !dsl.fetchExists(ACCOUNT);
    }

    /**
     * Makes the first account, an administrator's.
     *
     * @throws AccountRejected where there is one already, or it cannot be like that
     */
    public SignedIn createFirst(NewAccount account, char[] password) throws AccountRejected {
        NewAccount first = account.alsoAdministrator();
        String hash = hashed(first, password);
        Optional<SignedIn> made = store.write(tx -> {
            if (!isEmpty(tx)) {
                return Optional.empty();
            }
            long id = insert(tx, first, hash, first.name() + " (" + first.login() + ")");
            return Optional.of(new SignedIn(id, first.login(), first.name(), first.roles()));
        });
        return made.orElseThrow(() -> new AccountRejected("there is an account already: sign in"));
    }

    /** @throws AccountRejected where the name is taken, or it cannot be like that */
    public long create(SignedIn who, NewAccount account, char[] password) throws AccountRejected {
        store.require(who, Operation.CREATE_ACCOUNT);
        String hash = hashed(account, password);
        Optional<Long> made = store.write(tx -> tx.fetchExists(ACCOUNT, ACCOUNT.LOGIN.eq(account.login()))
                ? Optional.empty()
                : Optional.of(insert(tx, account, hash, who.shown())));
        return made.orElseThrow(() -> new AccountRejected("the sign-in name " + account.login() + " is taken"));
    }

    private static String hashed(NewAccount account, char[] password) throws AccountRejected {
        account.require();
        requirePassword(account.login(), password);
        return PasswordHash.of(password).toString();
    }

    private static void requirePassword(String login, char[] password) throws AccountRejected {
        if (password.length < LEAST_CHARACTERS || password.length > MOST_CHARACTERS) {
            throw new AccountRejected("a password has " + LEAST_CHARACTERS + " to " + MOST_CHARACTERS + " characters");
        }
        if (new String(password).chars().distinct().count() < LEAST_CHARACTERS / 2) {
            throw new AccountRejected("a password has at least " + LEAST_CHARACTERS / 2 + " different characters");
        }
        if (new String(password).equalsIgnoreCase(login)) {
            throw new AccountRejected("the password is the sign-in name");
        }
    }

    private long insert(DSLContext tx, NewAccount account, String hash, String by) {
        AccountRecord row = tx.newRecord(ACCOUNT);
        row.setLogin(account.login());
        row.setName(account.name());
        row.setPasswordHash(hash);
        row.setActive(true);
        row.setCreatedAt(store.now());
        row.insert();
        insertRoles(tx, row.getId(), account.roles());
        AuditEntry entry = AuditEntry.of(by, AuditAction.ACCOUNT_CREATED)
                .item(item(account.login()))
                .changed(Optional.empty(), account.name() + ": " + spoken(account.roles()));
        AuditTrail.append(tx, store.now(), entry);
        return row.getId();
    }

    private static void insertRoles(DSLContext tx, long id, Set<Role> roles) {
        for (Role role : roles) {
            tx.insertInto(ACCOUNT_ROLE, ACCOUNT_ROLE.ACCOUNT_ID, ACCOUNT_ROLE.ROLE)
                    .values(id, role.name())
                    .execute();
        }
    }

    /** Signs in, after a while where the password was wrong too often; a failure is on the disk before the password is looked at. */
    public SignInOutcome signIn(String login, char[] password) {
        return new SignIn(store, delay).attempt(login, password);
    }

    /**
     * Somebody who uses a store in which nobody has an account.
     *
     * @throws NotPermitted where there are accounts
     */
    public SignedIn withoutAccounts(String who) {
        SignedIn nobody = new SignedIn(SignedIn.NOBODY, "", who, Set.of(Role.values()));
        store.read(dsl -> {
            Permissions.requireNoAccounts(dsl);
            return nobody;
        });
        return nobody;
    }

    /** Everybody who has an account, by name. */
    public List<Account> all(SignedIn who) {
        store.require(who, Operation.LIST_ACCOUNTS);
        return store.read(StaffAccounts::all);
    }

    private static List<Account> all(DSLContext dsl) {
        Map<Long, Set<Role>> roles = dsl.selectFrom(ACCOUNT_ROLE).fetch().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getAccountId(),
                        Collectors.mapping(row -> Role.valueOf(row.getRole()), Collectors.toSet())));
        return dsl.selectFrom(ACCOUNT)
                .orderBy(ACCOUNT.NAME, ACCOUNT.LOGIN)
                .fetch(row -> new Account(
                        row.getId(),
                        row.getLogin(),
                        row.getName(),
                        roles.getOrDefault(row.getId(), Set.of()),
                        row.getActive()));
    }

    /**
     * Changes one's own password.
     *
     * @throws AccountRejected where the old one is wrong, or the new one no good
     */
    public void changePassword(SignedIn who, char[] old, char[] fresh) throws AccountRejected {
        store.require(who, Operation.CHANGE_PASSWORD);
        requirePassword(who.login(), fresh);
        if (!(signIn(who.login(), old) instanceof SignInOutcome.Welcome)) {
            throw new AccountRejected("the old password is not right");
        }
        setPassword(who.account(), fresh, who);
    }

    /**
     * Gives somebody else a new password, and ends a lock-out.
     *
     * @throws AccountRejected where it is one's own, or no good, or there is no such account
     */
    public void resetPassword(SignedIn who, long account, char[] fresh) throws AccountRejected {
        store.require(who, Operation.RESET_PASSWORD);
        if (account == who.account()) {
            throw new AccountRejected("change your own password with the old one");
        }
        Account other = find(account);
        requirePassword(other.login(), fresh);
        setPassword(account, fresh, who);
    }

    private void setPassword(long account, char[] fresh, SignedIn who) throws AccountRejected {
        String login = find(account).login();
        String hash = PasswordHash.of(fresh).toString();
        store.write(tx -> {
            SignIn.setHash(tx, account, hash);
            SignInDelay.forget(tx, login);
            AuditEntry entry =
                    AuditEntry.of(who.shown(), AuditAction.PASSWORD_CHANGED).item(item(login));
            AuditTrail.append(tx, store.now(), entry);
            return login;
        });
    }

    /** @throws AccountRejected where no administrator would be left, or there is no such account */
    public void setRoles(SignedIn who, long account, Set<Role> roles) throws AccountRejected {
        store.require(who, Operation.SET_ROLES);
        if (roles.isEmpty()) {
            throw new AccountRejected("an account needs at least one role");
        }
        change(who, account, old -> new Account(old.id(), old.login(), old.name(), roles, old.active()));
    }

    /** @throws AccountRejected where no administrator would be left, or there is no such account */
    public void setActive(SignedIn who, long account, boolean active) throws AccountRejected {
        store.require(who, Operation.SET_ACTIVE);
        change(who, account, old -> new Account(old.id(), old.login(), old.name(), old.roles(), active));
    }

    /** What becomes of an account. */
    private interface Change {
        Account of(Account old);
    }

    private void change(SignedIn who, long account, Change change) throws AccountRejected {
        find(account);
        boolean changed = store.write(tx -> {
            List<Account> all = all(tx);
            Account old =
                    all.stream().filter(one -> one.id() == account).findFirst().orElseThrow();
            Account fresh = change.of(old);
            boolean governed = all.stream()
                    .map(one -> one.id() == account ? fresh : one)
                    .anyMatch(one -> one.active() && one.roles().contains(Role.ADMINISTRATOR));
            if (governed) {
                write(tx, fresh);
                AuditEntry entry = AuditEntry.of(who.shown(), AuditAction.ACCOUNT_CHANGED)
                        .item(item(old.login()))
                        .changed(Optional.of(spoken(old)), spoken(fresh));
                AuditTrail.append(tx, store.now(), entry);
            }
            return governed;
        });
        if (!changed) {
            throw new AccountRejected("somebody has to stay administrator");
        }
    }

    private static void write(DSLContext tx, Account account) {
        tx.update(ACCOUNT)
                .set(ACCOUNT.ACTIVE, account.active())
                .set(ACCOUNT.ROW_VERSION, ACCOUNT.ROW_VERSION.plus(1))
                .where(ACCOUNT.ID.eq(account.id()))
                .execute();
        tx.deleteFrom(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(account.id()))
                .execute();
        insertRoles(tx, account.id(), account.roles());
    }

    private Account find(long account) throws AccountRejected {
        return store.read(StaffAccounts::all).stream()
                .filter(one -> one.id() == account)
                .findFirst()
                .orElseThrow(() -> new AccountRejected("there is no such account"));
    }

    private static String spoken(Account account) {
        return spoken(account.roles()) + (account.active() ? "" : " (may not sign in)");
    }

    private static String spoken(Set<Role> roles) {
        return roles.stream().sorted().map(Role::toString).collect(Collectors.joining(", "));
    }

    static String item(String login) {
        return "account/" + login;
    }
}
