package guidepost.db;

import static guidepost.db.Role.ADMINISTRATOR;
import static guidepost.db.Role.APPROVER;
import static guidepost.db.Role.AUTHOR;
import static guidepost.db.Role.VIEWER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Every public operation of the store, and who may do it: those without a role are open to every program that has the store. */
public enum Operation {
    LOOK_FOR_ACCOUNTS("StaffAccounts.isEmpty"),
    CREATE_FIRST_ACCOUNT("StaffAccounts.createFirst"),
    SIGN_IN("StaffAccounts.signIn"),
    GO_WITHOUT_ACCOUNTS("StaffAccounts.withoutAccounts"),
    CREATE_ACCOUNT("StaffAccounts.create", ADMINISTRATOR),
    LIST_ACCOUNTS("StaffAccounts.all", ADMINISTRATOR),
    CHANGE_PASSWORD("StaffAccounts.changePassword", AUTHOR, APPROVER, ADMINISTRATOR, VIEWER),
    RESET_PASSWORD("StaffAccounts.resetPassword", ADMINISTRATOR),
    SET_ROLES("StaffAccounts.setRoles", ADMINISTRATOR),
    SET_ACTIVE("StaffAccounts.setActive", ADMINISTRATOR),

    LIST_EDITIONS("EditionShelf.all"),
    NEWEST_EDITION("EditionShelf.newest"),
    READ_EDITION("EditionShelf.read"),
    EDITION_FILE("EditionShelf.file"),
    NEWEST_FILE("EditionShelf.newestFile"),

    READ_DRAFT("DraftDesk.read", AUTHOR, APPROVER, ADMINISTRATOR, VIEWER),
    OPEN_DRAFT("DraftDesk.open", AUTHOR, APPROVER, ADMINISTRATOR, VIEWER),
    LIST_OVERDUE("DraftDesk.overdue", AUTHOR, APPROVER, ADMINISTRATOR, VIEWER),
    BEGIN_DRAFT("DraftDesk.begin", AUTHOR),
    BEGIN_GUIDE("DraftDesk.beginGuide", AUTHOR),
    SAVE_DRAFT("DraftDesk.save", AUTHOR),
    DISCARD_DRAFT("DraftDesk.discard", AUTHOR),
    REPLACE_DRAFT("DraftDesk.replace", AUTHOR),
    CONFIRM_TRANSLATION("DraftDesk.confirm", AUTHOR),
    SET_UPKEEP("DraftDesk.setUpkeep", AUTHOR),

    READ_REVIEW("ReviewDesk.state", AUTHOR, APPROVER, ADMINISTRATOR, VIEWER),
    SUBMIT("ReviewDesk.submit", AUTHOR),
    APPROVE("ReviewDesk.approve", APPROVER),
    REJECT("ReviewDesk.reject", APPROVER),
    COMMENT("ReviewDesk.comment", AUTHOR, APPROVER),

    PUBLISH("Publisher.publish", APPROVER, ADMINISTRATOR),
    ROLL_BACK("Publisher.rollBack", APPROVER, ADMINISTRATOR),

    READ_SCENARIOS("ScenarioDesk.ofDraft", AUTHOR, APPROVER, ADMINISTRATOR, VIEWER),
    READ_PUBLISHED_SCENARIOS("ScenarioDesk.of", AUTHOR, APPROVER, ADMINISTRATOR, VIEWER),
    SAVE_SCENARIO("ScenarioDesk.save", AUTHOR),
    DELETE_SCENARIO("ScenarioDesk.delete", AUTHOR),
    RUN_SCENARIOS("ScenarioDesk.run", AUTHOR, APPROVER, ADMINISTRATOR, VIEWER),

    READ_HISTORY("EditionHistory.releases", AUTHOR, APPROVER, ADMINISTRATOR, VIEWER),
    READ_AUDIT("AuditTrail.lines", AUTHOR, APPROVER, ADMINISTRATOR, VIEWER),
    VERIFY("Database.verify"),
    LOOK_FOR_DAMAGE("Database.putBack"),
    LIST_BACKUPS("Database.backups", ADMINISTRATOR),
    BACK_UP("Database.backUp", ADMINISTRATOR),
    LOOK_INTO_BACKUP("Database.lookInto", ADMINISTRATOR),
    RESTORE("Database.restore", ADMINISTRATOR),

    CHANGE_SETTING("ClinicDesk.change", ADMINISTRATOR),

    DRAIN_SPOOL("VisitTally.drain"),
    READ_COUNTS("VisitTally.counts"),
    READ_ALERTS("VisitTally.alerts"),
    READ_WAITING_ALERTS("VisitTally.waiting"),
    ACKNOWLEDGE_ALERT("VisitTally.acknowledge"),
    READ_ACKNOWLEDGED("VisitTally.acknowledged");

    private final String method;
    /** Unmodifiable. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    Operation(String method, Role... roles) {
        EnumSet<Role> all = EnumSet.noneOf(Role.class);
        Collections.addAll(all, roles);
        this.method = method;
        this.roles = Collections.unmodifiableSet(all);
    }

    /** The operation's class and method. */
    String method() {
        return method;
    }

    /** Who may do it, one of these; none where it is open. */
    public Set<Role> roles() {
        return roles;
    }

    boolean isOpen() {
        return roles.isEmpty();
    }

    boolean isFor(Set<Role> held) {
        return isOpen() || held.stream().anyMatch(roles::contains);
    }
}
