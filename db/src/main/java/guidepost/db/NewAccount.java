package guidepost.db;

import guidepost.exchange.PlainText;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account that is to be made.
 *
 * @param login what is typed to sign in: 2 to 64 letters a-z, digits, dots, dashes and underscores
 * @param name as colleagues know the person: 1 to 100 characters
 */
public record NewAccount(String login, String name, Set<Role> roles) {
    static final int LONGEST_LOGIN = 64;
    private static final int LONGEST_NAME = 100;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._-]{2," + LONGEST_LOGIN + "}");

    public NewAccount {
        login = login.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        roles = Set.copyOf(roles);
    }

    NewAccount alsoAdministrator() {
        EnumSet<Role> all = EnumSet.of(Role.ADMINISTRATOR);
        all.addAll(roles);
        return new NewAccount(login, name, all);
    }

    void require() throws AccountRejected {
        if (!LOGIN.matcher(login).matches()) {
            throw new AccountRejected("the sign-in name has 2 to 64 letters a-z, digits, dots, dashes or underscores");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\n') >= 0) {
            throw new AccountRejected("the name has 1 to 100 characters, in one line");
        }
        if (PlainText.problem(name).isPresent()) {
            throw new AccountRejected("the name " + PlainText.problem(name).get());
        }
        if (roles.isEmpty()) {
            throw new AccountRejected("an account needs at least one role");
        }
    }
}
