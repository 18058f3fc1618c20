package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Urgency;
import guidepost.core.item.ItemKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers staff set, and what a number means for a patient at its edge. */
class ThresholdsPresenterTest {
    @TempDir
    static Path folder;

    private static Office office;

    private final Page page = new Page();
    private final List<ItemKey> followed = new ArrayList<>();
    private EditorSession session;
    private ThresholdsPresenter thresholds;

    @BeforeAll
    static void opens() throws Exception {
        office = new Office(folder);
    }

    @AfterAll
    static void closes() {
        office.close();
    }

    /** Nothing is saved: every test begins with the guide as it came. */
    @BeforeEach
    void sitsDown() {
        session = office.seat(office.ann()).session();
        thresholds = new ThresholdsPresenter(session, office.words, page, followed::add);
        session.onChange(thresholds::refresh);
        thresholds.refresh();
    }

    private ThresholdRow row(String code) {
        return page.rows.stream()
                .filter(row -> row.threshold().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_number_says_how_rules_compare_with_it_and_what_is_allowed() {
        assertThat(page.rows).hasSameSizeAs(session.edition().thresholds());
        assertThat(row("severe_pain").compared()).isEqualTo("at least");
        assertThat(row("no_improvement_days").compared()).isEqualTo("more than, at least");
        assertThat(row("ice_minutes_to").compared()).as("only told in texts").isEmpty();
        assertThat(row("no_improvement_days").range()).isEqualTo("7 to 42");
        assertThat(row("no_improvement_days").unit()).isEqualTo("days");
    }

    @Test
    void a_number_that_was_changed_tells_what_patients_are_judged_by_now() {
        assertThat(row("ice_hours").was()).isEmpty();
        thresholds.set("ice_hours", 36);
        assertThat(row("ice_hours").threshold().value()).isEqualTo(36);
        assertThat(row("ice_hours").was()).contains(48);
        session.undo();
        assertThat(row("ice_hours").was()).isEmpty();
    }

    @Test
    void the_same_patient_is_tried_just_below_at_and_just_above_the_number() {
        thresholds.choose("no_improvement_days");
        assertThat(followed).containsExactly(EditionEdits.thresholdKey("no_improvement_days"));
        assertThat(page.lines).hasSize(3);
        assertThat(page.lines.get(0)).startsWith("13 days: Care for yourself");
        assertThat(page.lines.get(1)).startsWith("14 days: Care for yourself");
        assertThat(page.lines.get(2)).startsWith("15 days: Book within 14 days");

        thresholds.set("no_improvement_days", 10);
        assertThat(page.lines.get(2)).startsWith("11 days: Book within 14 days");
    }

    @Test
    void a_number_of_the_sheet_tells_which_guidance_hangs_on_it() {
        thresholds.choose("ice_hours");
        assertThat(page.lines.get(0)).startsWith("47 hours").contains("sheet says");
        assertThat(page.lines.get(2)).startsWith("49 hours").contains("sheet says");
        assertThat(page.lines.get(0).substring(8))
                .isNotEqualTo(page.lines.get(2).substring(8));
    }

    @Test
    void another_patient_is_tried_when_chosen() {
        thresholds.choose("no_improvement_days");
        List<String> usual = page.lines;
        thresholds.scenario(session.scenarios().stream()
                .filter(scenario -> scenario.expected() == Urgency.TODAY)
                .findFirst()
                .orElseThrow());
        assertThat(page.lines).isNotEqualTo(usual).allMatch(line -> line.contains("Be seen today"));
    }

    @Test
    void a_number_that_no_rule_asks_for_says_so() {
        assertThat(page.heading).startsWith("Choose a threshold");
        thresholds.choose("ice_minutes_to");
        assertThat(page.heading).startsWith("No rule asks for this number");
        assertThat(page.lines).isEmpty();
    }

    /** What stands where numbers are set. */
    private static final class Page implements ThresholdsView {
        private List<ThresholdRow> rows = List.of();
        private String heading = "";
        private List<String> lines = List.of();

        @Override
        public void rows(List<ThresholdRow> fresh, boolean mayWrite) {
            rows = fresh;
        }

        @Override
        public void trial(String about, List<String> said) {
            heading = about;
            lines = said;
        }
    }
}
