package guidepost.db;

import java.util.Set;

/**
 * A member of the staff, as the store knows them.
 *
 * @param active whether they may sign in
 */
public record Account(long id, String login, String name, Set<Role> roles, boolean active) {
    public Account {
        roles = Set.copyOf(roles);
    }
}
