package guidepost.db;

import static guidepost.db.generated.Tables.ACCOUNT;
import static guidepost.db.generated.Tables.ACCOUNT_ROLE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Holds whoever asks to the roles they have now, not to those they had when they signed in. */
final class Permissions {
    private Permissions() {}

    /** @throws NotPermitted where it is not for them */
    static void require(DSLContext dsl, SignedIn who, Operation operation) {
        if (who.account() == SignedIn.NOBODY) {
            requireNoAccounts(dsl);
            return;
        }
        refusal(dsl, who, operation).ifPresent(why -> {
            throw new NotPermitted(why);
        });
    }

    /** Why it is not for somebody with an account, in a sentence; empty where it is. */
    static Optional<String> refusal(DSLContext dsl, SignedIn who, Operation operation) {
        boolean active = dsl.fetchExists(ACCOUNT, ACCOUNT.ID.eq(who.account()).and(ACCOUNT.ACTIVE.isTrue()));
        if (!active) {
            return Optional.of("the account of " + who.name() + " is closed");
        }
        if (operation.isFor(roles(dsl, who.account()))) {
            return Optional.empty();
        }
        String roles = operation.roles().stream().map(Role::toString).collect(Collectors.joining(" or "));
        return Optional.of("this is for somebody with the role " + roles);
    }

    static void requireNoAccounts(DSLContext dsl) {
        if (!StaffAccounts.isEmpty(dsl)) {
            throw new NotPermitted("staff have accounts in this store: sign in");
        }
    }

    static Set<Role> roles(DSLContext dsl, long account) {
        return dsl.select(ACCOUNT_ROLE.ROLE)
                .from(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(account))
                .fetchSet(row -> Role.valueOf(row.value1()));
    }
}
