package guidepost.db;

import java.util.Set;

/** Somebody the store knows; made by {@link StaffAccounts} alone. What they may do is looked up again at every operation. */
public final class SignedIn {
    /** The account of those who use a store without accounts. */
    static final long NOBODY = 0;

    private final long account;
    private final String login;
    private final String name;
    private final Set<Role> roles;

    SignedIn(long account, String login, String name, Set<Role> roles) {
        this.account = account;
        this.login = login;
        this.name = name;
        this.roles = Set.copyOf(roles);
    }

    public long account() {
        return account;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** Whether it would be permitted by the roles held at signing in: for what a screen offers, never in place of the store's own look. */
    public boolean may(Operation operation) {
        return operation.isFor(roles);
    }

    /** How the audit trail names this person. */
    String shown() {
        return account == NOBODY ? name : name + " (" + login + ")";
    }

    @Override
    public String toString() {
        return shown();
    }
}
