package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which slips of the hand no scenario would notice, and the one click that makes one that does. */
class SlipsPresenterTest {
    private Office office;
    private Office.Seat ann;
    private ScenarioBook book;
    private final Page page = new Page();
    private SlipsPresenter slips;

    @BeforeEach
    void opens(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        ann = office.seat(office.ann());
        book = new ScenarioBook(ann.session(), new HandPause());
        slips = new SlipsPresenter(ann.session(), book, office.words, page);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    void a_patient_who_is_missed_is_told_of_in_a_sentence_and_made_by_one_click() {
        Scenario edge = book.scenarios().stream()
                .filter(scenario -> scenario.name().equals("Birte, 14 days without getting better"))
                .findFirst()
                .orElseThrow();
        book.delete(edge, () -> {}, failure -> {
            throw new AssertionError(failure);
        });
        slips.start();
        assertThat(page.most).as("how many were tried").isGreaterThan(100);
        int unnoticed = page.rows.size();
        SlipRow slip = page.rows.stream()
                .filter(row -> row.sentence().contains("were 13 days"))
                .findFirst()
                .orElseThrow();
        assertThat(slip.sentence()).startsWith("No scenario would notice if \"").endsWith("instead of 14.");
        assertThat(slip.patient()).contains("14 days");

        slips.make(slip);
        assertThat(page.said).endsWith("is kept, and would notice.");
        assertThat(page.rows).hasSizeLessThan(unnoticed).noneMatch(row -> row.sentence()
                .equals(slip.sentence()));
        assertThat(book.find(slip.noticing().code())).hasValueSatisfying(made -> {
            assertThat(made.answers()).isEqualTo(slip.noticing().answers());
            assertThat(made.note()).contains("the result would be “").doesNotContain("BOOK_14_DAYS");
        });
    }

    @Test
    void the_next_edit_ends_it() {
        slips.start();
        assertThat(page.score).startsWith("A scenario notices");
        ann.types(Office.INVITATION, "Come in");
        assertThat(page.score).isEqualTo("Not tried on the draft as it stands.");
        assertThat(page.rows).isEmpty();
    }

    /** What stands on the page. */
    private static final class Page implements SlipsView {
        private String score = "";
        private List<SlipRow> rows = List.of();
        private int most;
        private String said = "";

        @Override
        public void untried(String sentence) {
            score = sentence;
            rows = List.of();
        }

        @Override
        public void trying(int done, int of) {
            most = Math.max(most, done);
            rows = List.of();
        }

        @Override
        public void tried(String sentence, List<SlipRow> unnoticed, boolean mayWrite) {
            score = sentence;
            rows = unnoticed;
        }

        @Override
        public void say(String sentence, boolean trouble) {
            said = sentence;
        }
    }
}
