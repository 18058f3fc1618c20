package guidepost.db;

import static guidepost.db.generated.Tables.ACCOUNT;
import static guidepost.db.generated.Tables.SIGN_IN_DELAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, who does not, and for how long. */
final class StaffAccountsTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void the_first_account_is_an_administrators_and_there_is_only_one_first(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            StaffAccounts accounts = database.accounts();
            assertThat(accounts.isEmpty()).isTrue();
            SignedIn ada = accounts.createFirst(
                    new NewAccount(" Ada ", "Ada L", Set.of(Role.AUTHOR)), Staff.PASSWORD.toCharArray());
            assertThat(ada.roles()).containsExactlyInAnyOrder(Role.AUTHOR, Role.ADMINISTRATOR);
            assertThat(ada.login()).isEqualTo("ada");
            assertThat(accounts.isEmpty()).isFalse();
            assertThatThrownBy(() -> Staff.first(database)).isInstanceOf(AccountRejected.class);
            assertThatThrownBy(() -> Staff.nobody(database)).isInstanceOf(NotPermitted.class);
            assertThat(Staff.signIn(database, "ada").name()).isEqualTo("Ada L");
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_used_the_store_without_an_account_no_longer_can(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn nobody = Staff.nobody(database);
            database.draft().begin(nobody);
            Staff.first(database);
            assertThatThrownBy(() -> database.draft().begin(nobody)).isInstanceOf(NotPermitted.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_name_and_a_wrong_password_look_the_same(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            Staff.first(database);
            for (int i = 0; i < 5; i++) {
                SignInOutcome known = database.accounts().signIn("ada", "not the password".toCharArray());
                SignInOutcome unknown = database.accounts().signIn("eve", "not the password".toCharArray());
                assertThat(known).isInstanceOf(SignInOutcome.Refused.class);
                assertThat(((SignInOutcome.Refused) known).shutUntil().isPresent())
                        .isEqualTo(((SignInOutcome.Refused) unknown).shutUntil().isPresent())
                        .isEqualTo(i == 4);
            }
        }
    }

    @Test
    void five_wrong_passwords_shut_the_door_for_longer_and_longer_and_over_a_restart() throws Exception {
        DatabaseLocation location = TestEngine.H2.ready(data);
        try (Database database = at(location, START)) {
            Staff.first(database);
            for (int i = 0; i < 5; i++) {
                refused(database);
            }
            assertThat(refused(database)).contains(START.plus(Duration.ofMinutes(1)));
            assertThat(database.accounts().signIn("ada", Staff.PASSWORD.toCharArray()))
                    .isInstanceOf(SignInOutcome.Refused.class);
        }
        Instant later = START.plusSeconds(61);
        try (Database database = at(location, later)) {
            assertThat(refused(database)).contains(later.plus(Duration.ofMinutes(2)));
        }
        Instant muchLater = later.plusSeconds(121);
        try (Database database = at(location, muchLater)) {
            Staff.signIn(database, "ada");
            assertThat(refused(database)).isEmpty();
        }
    }

    private static Database at(DatabaseLocation location, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return Database.open(location, () -> {}, Database.Setup.STANDARD.with(clock));
    }

    private static Optional<Instant> refused(Database database) {
        SignInOutcome outcome = database.accounts().signIn("ada", "not the password".toCharArray());
        return ((SignInOutcome.Refused) outcome).shutUntil();
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_account_is_shut_out_at_once_and_somebody_stays_administrator(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ada = Staff.first(database);
            SignedIn ana = Staff.with(database, ada, "ana", Role.AUTHOR);
            database.draft().begin(ana);
            database.accounts().setActive(ada, ana.account(), false);
            assertThatThrownBy(() -> database.draft().begin(ana)).isInstanceOf(NotPermitted.class);
            assertThat(database.accounts().signIn("ana", Staff.PASSWORD.toCharArray()))
                    .isInstanceOf(SignInOutcome.Refused.class);
            assertThatThrownBy(() -> database.accounts().setActive(ada, ada.account(), false))
                    .isInstanceOf(AccountRejected.class);
            assertThatThrownBy(() -> database.accounts().setRoles(ada, ada.account(), Set.of(Role.AUTHOR)))
                    .isInstanceOf(AccountRejected.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void roles_taken_away_are_gone_for_those_who_are_signed_in(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ada = Staff.first(database);
            SignedIn ana = Staff.with(database, ada, "ana", Role.AUTHOR);
            database.accounts().setRoles(ada, ana.account(), Set.of(Role.VIEWER));
            assertThatThrownBy(() -> database.draft().begin(ana)).hasMessageContaining("author");
            assertThat(database.draft().open(ana)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void passwords_are_changed_with_the_old_one_and_reset_by_an_administrator(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            StaffAccounts accounts = database.accounts();
            SignedIn ada = Staff.first(database);
            SignedIn ana = Staff.with(database, ada, "ana", Role.VIEWER);
            char[] fresh = "another password".toCharArray();
            assertThatThrownBy(() -> accounts.changePassword(ana, fresh, fresh)).isInstanceOf(AccountRejected.class);
            accounts.changePassword(ana, Staff.PASSWORD.toCharArray(), fresh);
            assertThat(accounts.signIn("ana", fresh)).isInstanceOf(SignInOutcome.Welcome.class);
            accounts.resetPassword(ada, ana.account(), Staff.PASSWORD.toCharArray());
            assertThat(Staff.signIn(database, "ana").roles()).containsExactly(Role.VIEWER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaaaaa", "adalovelace"})
    void weak_passwords_are_refused(String password) throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            NewAccount account = new NewAccount("adalovelace", "Ada", Set.of());
            assertThatThrownBy(() -> database.accounts().createFirst(account, password.toCharArray()))
                    .isInstanceOf(AccountRejected.class);
            assertThat(database.accounts().isEmpty()).isTrue();
        }
    }

    @Test
    void no_password_is_in_the_store_or_the_trail_not_even_one_typed_as_a_name() throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            SignedIn ada = Staff.first(database);
            database.accounts().signIn("Hunter2hunter", "x".toCharArray());
            String hash = database.store().site().dsl().fetchSingle(ACCOUNT).getPasswordHash();
            assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(Staff.PASSWORD);
            assertThat(database.audit().lines(ada).toString()).doesNotContainIgnoringCase("hunter");
            assertThat(database.store().site().dsl().fetch(SIGN_IN_DELAY).toString())
                    .doesNotContainIgnoringCase("hunter");
        }
    }
}
