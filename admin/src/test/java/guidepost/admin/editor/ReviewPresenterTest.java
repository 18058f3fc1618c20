package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.scenario.ScenarioResult;
import guidepost.db.Role;
import guidepost.db.SignedIn;
import guidepost.exchange.EditionFile;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a change from whoever wrote it to the patients. */
class ReviewPresenterTest {
    private Office office;

    @BeforeEach
    void opens(@TempDir Path folder) throws Exception {
        office = new Office(folder);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    void whoever_wrote_it_cannot_approve_it_and_somebody_else_brings_it_to_the_patients() throws Exception {
        SignedIn bob = office.another("bob", Role.APPROVER);
        Office.Seat ann = office.seat(office.ann());
        ann.session()
                .edit(
                        EditionEdits.thresholdKey("ice_hours"),
                        EditionEdits.threshold(ann.session().edition(), "ice_hours", 36));
        ReviewPage hers = new ReviewPage();
        ReviewPresenter writing = new ReviewPresenter(ann.session(), office.words, hers);
        writing.refresh();
        assertThat(hers.picture().changes())
                .extracting(change -> change.key())
                .containsExactly(EditionEdits.thresholdKey("ice_hours"));
        assertThat(hers.picture().scenarios()).isNotEmpty().allMatch(ScenarioResult::passes);
        assertThat(hers.picture().impact().orElseThrow().guidance())
                .extracting(block -> block.block())
                .contains("cold_first", "heat_first");
        assertThat(hers.steps().submit()).isEmpty();
        assertThat(hers.steps().approve()).isPresent();
        writing.submit();
        assertThat(hers.said()).startsWith("Submitted");

        ReviewPage his = new ReviewPage();
        ReviewPresenter judging = new ReviewPresenter(office.seat(bob).session(), office.words, his);
        judging.refresh();
        assertThat(his.steps().approve()).isEmpty();
        assertThat(his.steps().publish()).contains("It has not been approved.");
        judging.approve("");
        assertThat(his.steps().publish()).isEmpty();
        judging.publish("Colder for less long");
        assertThat(his.said()).startsWith("Published as edition 2");
        assertThat(EditionFile.read(office.database.editions().newestFile().orElseThrow())
                        .threshold("ice_hours")
                        .value())
                .isEqualTo(36);
    }

    @Test
    void a_rejection_needs_a_reason_and_says_why_nothing_happened() throws Exception {
        Office.Seat ann = office.seat(office.ann());
        ann.types(Office.INVITATION, "Come in");
        ReviewPage hers = new ReviewPage();
        ReviewPresenter writing = new ReviewPresenter(ann.session(), office.words, hers);
        writing.refresh();
        writing.submit();
        ReviewPage his = new ReviewPage();
        ReviewPresenter judging = new ReviewPresenter(
                office.seat(office.another("bob", Role.APPROVER)).session(), office.words, his);
        judging.refresh();
        judging.reject(" ");
        assertThat(his.trouble()).isTrue();
        judging.reject("Too curt");
        assertThat(his.trouble()).isFalse();
        assertThat(his.steps().approve()).contains("It has not been submitted.");
    }
}
