package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Urgency;
import guidepost.core.scenario.Scenario;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.db.Role;
import guidepost.ui.screen.Touch;
import guidepost.ui.screen.Walk;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The patients that every edit is tried on, and how they come to be kept. */
class ScenariosPresenterTest {
    private static final String HANS = "Hans, pain 7";

    private Office office;

    @BeforeEach
    void opens(@TempDir Path folder) throws Exception {
        office = new Office(folder);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    /** Somebody's desk with the patients on it. */
    private final class Desk {
        final Office.Seat seat;
        final HandPause trying = new HandPause();
        final ScenarioBook book;
        final Page page = new Page();
        final Stage stage = new Stage();
        final ScenariosPresenter patients;
        final WalkPresenter walks;

        Desk(Office.Seat seat) {
            this.seat = seat;
            book = new ScenarioBook(seat.session(), trying);
            patients = new ScenariosPresenter(seat.session(), book, office.words, page);
            walks = new WalkPresenter(seat.session(), book, office.words, stage);
            walks.onKept(patients::added);
            patients.refresh();
        }

        void threshold(String code, int value) {
            seat.session()
                    .edit(
                            EditionEdits.thresholdKey(code),
                            EditionEdits.threshold(seat.session().edition(), code, value));
        }

        void choose(String name) {
            patients.choose(page.row(name).code());
        }
    }

    private Desk desk() {
        return new Desk(office.seat(office.ann()));
    }

    @Test
    void every_edit_is_tried_on_all_of_them_after_a_pause() {
        Desk desk = desk();
        assertThat(desk.page.summary).startsWith("All ").endsWith("found as they must be.");
        desk.threshold("severe_pain", 7);
        assertThat(desk.page.summary).startsWith("Trying");
        desk.trying.over();
        assertThat(desk.page.row(HANS)).satisfies(row -> {
            assertThat(row.verdict()).isEqualTo(ScenarioRow.Verdict.FAILS);
            assertThat(row.expected()).isEqualTo("Care for yourself");
            assertThat(row.found()).isEqualTo("Book within 3 days");
        });
        assertThat(desk.page.anyFails).isTrue();
        desk.patients.failingOnly(true);
        assertThat(desk.page.rows).isNotEmpty().allMatch(row -> row.verdict() == ScenarioRow.Verdict.FAILS);
        desk.threshold("severe_pain", 8);
        desk.trying.over();
        assertThat(desk.page.anyFails).isFalse();
    }

    @Test
    void the_answers_stand_there_in_words_private_ones_too_and_those_without_effect_say_so() {
        Desk desk = desk();
        desk.choose("Adam, fell from a ladder");
        ScenarioDetail adam = desk.page.detail.orElseThrow();
        assertThat(adam.verdict()).isEqualTo("Found: Emergency, as expected.");
        assertThat(adam.answers()).contains(new AnswerLine("bladder_bowel", "Control of pee and poo", "No", true));
        assertThat(adam.answers()).contains(new AnswerLine("age", "Age", "40 years", false));
        assertThat(adam.answers()).extracting(AnswerLine::counts).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(desk.page.why.reasons()).isNotEmpty();
        assertThat(desk.page.why.changes()).anyMatch(line -> line.startsWith("Injury: “") && line.contains("→"));
    }

    @Test
    void they_are_renamed_judged_otherwise_doubled_and_deleted_and_a_deletion_is_taken_back() {
        Desk desk = desk();
        desk.choose(HANS);
        desk.patients.rename("Hans, hurting");
        assertThat(desk.page.row("Hans, hurting").expected()).isEqualTo("Care for yourself");
        desk.patients.expect(Urgency.TODAY);
        assertThat(desk.page.detail.orElseThrow().verdict())
                .isEqualTo("Found: Care for yourself. Expected: Be seen today.");
        desk.patients.duplicate();
        assertThat(desk.page.row("Hans, hurting (copy)").expected()).isEqualTo("Be seen today");
        assertThat(desk.patients.chosen().map(Scenario::name)).contains("Hans, hurting (copy)");
        desk.patients.delete();
        assertThat(desk.page.rows).noneMatch(row -> row.name().equals("Hans, hurting (copy)"));
        assertThat(desk.page.canPutBack).isTrue();
        desk.patients.putBack();
        assertThat(desk.page.row("Hans, hurting (copy)").expected()).isEqualTo("Be seen today");
        assertThat(office.database.scenarios().ofDraft(office.ann()))
                .extracting(Scenario::name)
                .contains("Hans, hurting", "Hans, hurting (copy)");
    }

    @Test
    void somebody_else_who_was_faster_is_told_and_nothing_is_lost() throws Exception {
        Desk desk = desk();
        desk.choose(HANS);
        Desk other = new Desk(office.seat(office.another("bob", Role.AUTHOR)));
        other.choose(HANS);
        other.patients.rename("Hans the elder");
        desk.patients.rename("Hans the younger");
        assertThat(desk.page.trouble).isTrue();
        assertThat(desk.page.said).contains("changed or removed meanwhile");
    }

    @Test
    void a_viewer_may_look_and_keep_nobody() throws Exception {
        Desk desk = new Desk(office.seat(office.another("eve", Role.VIEWER)));
        assertThat(desk.page.detail.orElseThrow().mayWrite()).isFalse();
        desk.walks.open(desk.patients.chosen().orElseThrow());
        assertThat(desk.stage.keeping().button()).isEmpty();
    }

    @Test
    void somebody_new_is_walked_through_and_kept_with_what_the_draft_gives() {
        Desk desk = desk();
        desk.walks.begin();
        desk.walks.touch(Touch.Plain.NEXT);
        assertThat(desk.stage.walk().current().code()).as("without an answer").isEqualTo("about");
        desk.walks.touch(new Touch.Choose("my_back"));
        desk.walks.touch(Touch.Plain.NEXT);
        desk.walks.touch(new Touch.Choose("no"));
        desk.walks.touch(Touch.Plain.BACK);
        assertThat(desk.stage.walk().answer()).contains(new Answer.Chosen("my_back"));
        desk.walks.touch(Touch.Plain.NEXT);
        assertThat(desk.stage.walk().answer()).as("on return").contains(new Answer.Chosen("no"));
        desk.walks.touch(new Touch.Choose("yes_new"));
        assertThat(desk.stage.now.orElseThrow().keeping())
                .as("before the result")
                .isEmpty();
        desk.walks.touch(Touch.Plain.NEXT);
        assertThat(desk.stage.walk().step()).isEqualTo(Walk.Step.RESULT);
        assertThat(desk.stage.keeping().expected()).isEqualTo(Urgency.EMERGENCY);

        desk.walks.keep("  ", Urgency.EMERGENCY);
        assertThat(desk.stage.trouble).isTrue();
        desk.walks.keep("Rosa, cannot hold her water", Urgency.EMERGENCY);
        assertThat(desk.stage.said).isEqualTo("“Rosa, cannot hold her water” is kept.");
        assertThat(desk.stage.keeping().button()).as("kept already").isEmpty();
        assertThat(desk.patients.chosen()).hasValueSatisfying(rosa -> {
            assertThat(rosa.code()).isEqualTo("rosa_cannot_hold_her_water");
            assertThat(rosa.answers()).containsOnlyKeys("about", "bladder_bowel");
        });
    }

    @Test
    void an_answer_of_somebody_who_is_kept_is_changed_the_same_way() {
        Desk desk = desk();
        desk.choose(HANS);
        Scenario hans = desk.patients.chosen().orElseThrow();
        desk.walks.open(hans, "pain");
        assertThat(desk.stage.walk().current().code()).isEqualTo("pain");
        desk.walks.touch(new Touch.SetAmount(8));
        desk.walks.touch(Touch.Plain.NEXT);
        assertThat(desk.stage.walk().step()).isEqualTo(Walk.Step.REVIEW);
        desk.walks.touch(Touch.Plain.NEXT);
        WalkPicture.Keeping keeping = desk.stage.keeping();
        assertThat(keeping.name()).isEqualTo(HANS);
        assertThat(keeping.expected()).as("what he must be found").isEqualTo(Urgency.SELF_CARE);
        assertThat(keeping.button()).contains("Save these answers");
        desk.walks.keep(keeping.name(), Urgency.BOOK_3_DAYS);
        assertThat(desk.book.find(hans.code())).hasValueSatisfying(kept -> {
            assertThat(kept.answers()).containsEntry("pain", List.of("8"));
            assertThat(kept.expected()).isEqualTo(Urgency.BOOK_3_DAYS);
            assertThat(kept.note()).isEqualTo(hans.note());
        });
        assertThat(desk.page.detail.orElseThrow().verdict()).isEqualTo("Found: Book within 3 days, as expected.");
    }

    @Test
    void whoever_walks_stays_while_the_draft_changes_under_them() {
        Desk desk = desk();
        desk.choose(HANS);
        desk.walks.open(desk.patients.chosen().orElseThrow());
        desk.threshold("severe_pain", 7);
        desk.walks.changed();
        assertThat(desk.stage.walk().step()).isEqualTo(Walk.Step.RESULT);
        assertThat(desk.stage.walk().edition()).isEqualTo(desk.seat.session().edition());
        desk.walks.open(desk.patients.chosen().orElseThrow(), "pain");
        desk.threshold("severe_pain", 8);
        desk.walks.changed();
        assertThat(desk.stage.walk().current().code()).isEqualTo("pain");
    }

    @Test
    void somebody_a_check_found_is_seen_at_their_result_as_far_as_the_draft_knows_their_answers() {
        Desk desk = desk();
        Answers found = Answers.none()
                .with("about", new Answer.Chosen("my_back"))
                .with("bladder_bowel", new Answer.Chosen("yes_new"))
                .with("gone", new Answer.Chosen("yes"));
        desk.walks.open(found, "Shows something");
        assertThat(desk.stage.walk().step()).isEqualTo(Walk.Step.RESULT);
        assertThat(desk.stage.walk().answers().byQuestion()).containsOnlyKeys("about", "bladder_bowel");
        assertThat(desk.stage.keeping().name()).isEqualTo("Shows something");
        desk.walks.touch(Touch.Plain.PRINT);
        assertThat(desk.stage.sheet).isTrue();
        desk.walks.touch(Touch.Plain.DONE);
        assertThat(desk.walks.walk()).isEmpty();
    }

    /** What stands on the page. */
    private static final class Page implements ScenariosView {
        private List<ScenarioRow> rows = List.of();
        private String summary = "";
        private boolean anyFails;
        private Optional<ScenarioDetail> detail = Optional.empty();
        private WhyPicture why = WhyPicture.of("");
        private String said = "";
        private boolean trouble;
        private boolean canPutBack;

        ScenarioRow row(String name) {
            return rows.stream()
                    .filter(row -> row.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void rows(List<ScenarioRow> all, String sentence, boolean fails) {
            rows = all;
            summary = sentence;
            anyFails = fails;
        }

        @Override
        public void detail(Optional<ScenarioDetail> chosen) {
            detail = chosen;
        }

        @Override
        public void why(WhyPicture picture) {
            why = picture;
        }

        @Override
        public void say(String sentence, boolean isTrouble, boolean putBack) {
            said = sentence;
            trouble = isTrouble;
            canPutBack = putBack;
        }
    }

    /** What the preview shows. */
    private static final class Stage implements WalkView {
        private Optional<WalkPicture> now = Optional.empty();
        private boolean sheet;
        private String said = "";
        private boolean trouble;

        Walk walk() {
            return now.orElseThrow().walk();
        }

        WalkPicture.Keeping keeping() {
            return now.orElseThrow().keeping().orElseThrow();
        }

        @Override
        public void walking(Optional<WalkPicture> picture) {
            now = picture;
        }

        @Override
        public void sheet() {
            sheet = true;
        }

        @Override
        public void say(String sentence, boolean isTrouble) {
            said = sentence;
            trouble = isTrouble;
        }
    }
}
