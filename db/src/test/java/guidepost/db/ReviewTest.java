package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.check.Finding;
import guidepost.core.guide.Urgency;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioResult;
import guidepost.exchange.EditionFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a draft becomes an edition once staff have accounts: only by the eyes of somebody else. */
final class ReviewTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void an_approved_draft_is_published_and_is_no_sample(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ada = Staff.publishReviewed(database);
            byte[] current = Files.readAllBytes(data.resolve("editions/current.json"));
            assertThat(EditionFile.readSealed(current).sample()).isFalse();
            EditionHistory.Release release = database.history().releases(ada).get(0);
            assertThat(release.publishedBy()).contains("ben (ben)");
            assertThat(release.authors()).containsExactly("ana (ana)");
            assertThat(release.approvals()).extracting(Approval::name).containsExactly("ben (ben)");
            assertThat(release.reason()).contains("colder");
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_its_approvals_a_draft_is_refused(TestEngine engine) throws Exception {
        try (Database database = Database.open(engine.ready(data), () -> {}, (base, draft) -> 2)) {
            SignedIn ada = Staff.first(database);
            SignedIn ana = Staff.with(database, ada, "ana", Role.AUTHOR, Role.APPROVER);
            SignedIn ben = Staff.with(database, ada, "ben", Role.APPROVER);
            SignedIn cleo = Staff.with(database, ada, "cleo", Role.APPROVER);
            Staff.save(database, ana, Staff.withThreshold(Guides.standard().asDraft(), "ice_hours", 36));
            assertThatRefused(database, ben, Finding.Kind.NOT_APPROVED);
            ReviewState once = Staff.approve(database, ana, ben);
            assertThat(once.needed()).isEqualTo(2);
            assertThatRefused(database, ben, Finding.Kind.NOT_APPROVED);
            assertThatThrownBy(() -> database.review().approve(ben, once.revision(), Optional.empty()))
                    .isInstanceOf(ReviewRefused.class);
            assertThatThrownBy(() -> database.review().approve(ana, once.revision(), Optional.empty()))
                    .isInstanceOf(ReviewRefused.class)
                    .hasMessageContaining("changed something");
            database.review().approve(cleo, once.revision(), Optional.empty());
            assertThat(database.publisher().publish(ben, Optional.empty()))
                    .isInstanceOf(PublishOutcome.Published.class);
        }
    }

    private static void assertThatRefused(Database database, SignedIn who, Finding.Kind kind) {
        assertThat(database.publisher().publish(who, Optional.empty()))
                .isInstanceOfSatisfying(PublishOutcome.Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::kind)
                        .contains(kind));
    }

    @ParameterizedTest
    @EnumSource
    void any_later_edit_voids_an_approval(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ada = Staff.first(database);
            SignedIn ana = Staff.with(database, ada, "ana", Role.AUTHOR);
            SignedIn ben = Staff.with(database, ada, "ben", Role.APPROVER);
            database.draft().begin(ana);
            assertThat(Staff.approve(database, ana, ben).isApproved()).isTrue();
            DraftCopy draft = database.draft().open(ana).orElseThrow();
            SaveOutcome.Saved saved =
                    Staff.save(database, ana, draft, Staff.withThreshold(draft.edition(), "ice_hours", 36));
            assertThat(saved.approvalsVoided()).isTrue();
            ReviewState state = database.review().state(ben).orElseThrow();
            assertThat(state.approvals()).isEmpty();
            assertThat(state.submitted()).isFalse();
            assertThat(state.comments()).last().extracting(ReviewComment::kind).isEqualTo(ReviewComment.Kind.VOIDED);
            assertThatRefused(database, ben, Finding.Kind.NOT_APPROVED);

            Staff.approve(database, ana, ben);
            Scenario scenario = database.scenarios().ofDraft(ana).get(0);
            database.scenarios().delete(ana, scenario);
            assertThat(database.review().state(ben).orElseThrow().approvals()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_is_sent_back_with_a_word_at_least(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ada = Staff.first(database);
            SignedIn ana = Staff.with(database, ada, "ana", Role.AUTHOR);
            SignedIn ben = Staff.with(database, ada, "ben", Role.APPROVER);
            long revision = database.draft().begin(ana).revision();
            ReviewState submitted = database.review().submit(ana, revision);
            assertThatThrownBy(() -> database.review().reject(ben, submitted.revision(), "  "))
                    .isInstanceOf(ReviewRefused.class);
            assertThatThrownBy(() -> database.review().reject(ben, submitted.revision() - 1, "no"))
                    .isInstanceOf(ReviewRefused.class)
                    .hasMessageContaining("meanwhile");
            ReviewState back = database.review().reject(ben, submitted.revision(), "Too cold.");
            assertThat(back.submitted()).isFalse();
            assertThat(back.comments()).last().extracting(ReviewComment::words).isEqualTo("Too cold.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_scenario_that_fails_keeps_an_approved_draft_back(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ada = Staff.first(database);
            SignedIn ana = Staff.with(database, ada, "ana", Role.AUTHOR);
            SignedIn ben = Staff.with(database, ada, "ben", Role.APPROVER);
            database.draft().begin(ana);
            Scenario scenario = database.scenarios().ofDraft(ana).get(0);
            Scenario wrong = new Scenario(
                    scenario.code(), scenario.name(), scenario.answers(), Urgency.BOOK_14_DAYS, scenario.note());
            database.scenarios().save(ana, Optional.of(scenario), wrong);
            assertThatThrownBy(() -> database.scenarios().save(ana, Optional.of(scenario), wrong))
                    .isInstanceOf(DraftChanged.class);
            Staff.approve(database, ana, ben);
            assertThatRefused(database, ben, Finding.Kind.SCENARIO_FAILED);
            database.scenarios().delete(ana, wrong);
            Staff.approve(database, ana, ben);
            assertThat(database.publisher().publish(ben, Optional.empty()))
                    .isInstanceOf(PublishOutcome.Published.class);
            assertThat(database.scenarios().of(ana, "back_spasm", 2))
                    .hasSize(database.scenarios().of(ana, "back_spasm", 1).size() - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_older_edition_comes_back_as_a_new_one_and_the_draft_stays(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ada = Staff.publishReviewed(database);
            SignedIn ben = Staff.signIn(database, "ben");
            database.accounts().setRoles(ada, ada.account(), Set.of(Role.ADMINISTRATOR, Role.AUTHOR));
            DraftCopy draft = database.draft().begin(ada);
            assertThatThrownBy(() -> database.publisher().rollBack(ben, Optional.empty(), "back_spasm", 9, "because"))
                    .isInstanceOf(StoreFault.class);
            PublishOutcome outcome =
                    database.publisher().rollBack(ben, Optional.empty(), "back_spasm", 1, "the change was wrong");
            assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
            assertThat(database.editions().newest().orElseThrow().stamp().number())
                    .isEqualTo(3);
            byte[] current = Files.readAllBytes(data.resolve("editions/current.json"));
            assertThat(EditionFile.readSealed(current).threshold("ice_hours").value())
                    .isEqualTo(48);
            assertThat(database.draft().open(ada)).contains(draft);
            Staff.approve(database, ada, ben);
            database.publisher().publish(ben, Optional.empty());
            assertThat(database.editions().newest().orElseThrow().stamp().number())
                    .isEqualTo(4);
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void going_back_to_what_lowers_somebody_takes_a_second_approver(TestEngine engine) throws Exception {
        try (Database database = Database.open(engine.ready(data), () -> {}, ApprovalsNeeded.BY_IMPACT)) {
            SignedIn ada = Staff.first(database);
            SignedIn ana = Staff.with(database, ada, "ana", Role.AUTHOR);
            SignedIn ben = Staff.with(database, ada, "ben", Role.APPROVER);
            SignedIn cleo = Staff.with(database, ada, "cleo", Role.APPROVER);
            publish(database, ana, ben, 7);

            assertThat(refusalToGoBack(database, ben, Optional.empty())).contains("a second one is missing");
            assertThat(refusalToGoBack(database, ben, Optional.of(ben))).contains("a second one is missing");
            assertThat(refusalToGoBack(database, ben, Optional.of(ana))).contains("ana is no approver");
            assertThat(refusalToGoBack(database, ada, Optional.of(ben))).contains("Ada is no approver");
            database.accounts().setActive(ada, cleo.account(), false);
            assertThat(refusalToGoBack(database, ben, Optional.of(cleo))).contains("cleo is no approver");
            assertThat(database.editions().all()).hasSize(2);

            database.accounts().setActive(ada, cleo.account(), true);
            assertThat(database.publisher().rollBack(ben, Optional.of(cleo), "back_spasm", 1, "too many at the desk"))
                    .isInstanceOf(PublishOutcome.Published.class);
            EditionHistory.Release again = database.history().releases(ada).get(0);
            assertThat(again.stamp().number()).isEqualTo(3);
            assertThat(again.publishedBy()).contains("ben (ben)");
            assertThat(again.comments()).last().satisfies(signed -> {
                assertThat(signed.kind()).isEqualTo(ReviewComment.Kind.APPROVED);
                assertThat(signed.name()).isEqualTo("cleo (cleo)");
            });
            assertThat(database.audit().lines(ada)).anySatisfy(line -> {
                assertThat(line.entry().who()).isEqualTo("cleo (cleo)");
                assertThat(line.entry().edition()).contains(3);
            });
            assertThat(database.verify().problems()).isEmpty();

            assertThat(database.publisher().rollBack(ben, Optional.empty(), "back_spasm", 2, "that was safer"))
                    .as("going back to what is more careful")
                    .isInstanceOf(PublishOutcome.Published.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_wrote_the_older_edition_cannot_sign_for_going_back_to_it(TestEngine engine) throws Exception {
        try (Database database = Database.open(engine.ready(data), () -> {}, ApprovalsNeeded.BY_IMPACT)) {
            SignedIn ada = Staff.first(database);
            SignedIn ana = Staff.with(database, ada, "ana", Role.AUTHOR, Role.APPROVER);
            SignedIn ben = Staff.with(database, ada, "ben", Role.APPROVER);
            SignedIn dan = Staff.with(database, ada, "dan", Role.AUTHOR);
            publish(database, ana, ben, 7);
            publish(database, dan, ben, 6);

            PublishOutcome outcome =
                    database.publisher().rollBack(ben, Optional.of(ana), "back_spasm", 2, "too many at the desk");
            assertThat(sentence(outcome)).contains("ana wrote some of it");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_edition_that_fails_its_scenarios_now_does_not_come_back(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn nobody = Staff.nobody(database);
            database.draft().begin(nobody);
            Scenario scenario = database.scenarios().ofDraft(nobody).get(0);
            Scenario wrong = new Scenario(
                    scenario.code(), scenario.name(), scenario.answers(), Urgency.BOOK_14_DAYS, scenario.note());
            database.scenarios().save(nobody, Optional.of(scenario), wrong);
            database.publisher().publish(nobody, Optional.empty());
            SignedIn ada = Staff.first(database);
            assertThat(sentence(database.publisher().rollBack(ada, Optional.empty(), "back_spasm", 2, "again")))
                    .contains(scenario.name());
            assertThat(database.editions().all()).hasSize(2);
        }
    }

    /** Publishes a guide that is more careful with pain, without the scenarios that are about its edge. */
    private static void publish(Database database, SignedIn author, SignedIn approver, int severePain)
            throws Exception {
        DraftCopy draft = database.draft().begin(author);
        Staff.save(database, author, draft, Staff.withThreshold(draft.edition(), "severe_pain", severePain));
        for (ScenarioResult result : database.scenarios().run(author)) {
            if (!result.passes()) {
                database.scenarios().delete(author, result.scenario());
            }
        }
        Staff.approve(database, author, approver);
        assertThat(database.publisher().publish(approver, Optional.empty()))
                .isInstanceOf(PublishOutcome.Published.class);
    }

    private static String refusalToGoBack(Database database, SignedIn who, Optional<SignedIn> second) {
        return sentence(database.publisher().rollBack(who, second, "back_spasm", 1, "too many at the desk"));
    }

    private static String sentence(PublishOutcome outcome) {
        assertThat(outcome).isInstanceOf(PublishOutcome.Refused.class);
        return ((PublishOutcome.Refused) outcome).findings().get(0).message();
    }
}
