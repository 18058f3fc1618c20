package guidepost.admin.window;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.exchange.Checker;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.Serving;
import java.util.Arrays;
import javax.swing.JList;
import org.junit.jupiter.api.Test;

/** What a clinic's staff do in the editor, on the real window. */
@GuiTest
class EditorStoriesTest {
    private static final String PASSWORD = "correct horse battery";

    @Test
    void a_number_goes_from_the_first_account_to_the_patients_and_back(RunningEditor editor) throws Exception {
        editor.fills("full-name", "Ann Author").fills("login", "ann");
        editor.fills("password", PASSWORD).fills("password-again", PASSWORD).clicks("create");
        editor.sees("status-state", "Saved");

        editor.opens("staff").fills("new.name", "Ben Approver").fills("new.login", "ben");
        editor.fills("new.password", PASSWORD).clicks("new.add").sees("staff-said", "Done.");

        editor.opens("wording").fills("search", "when did");
        RunningEditor.until("the search has an effect", () -> RunningEditor.find("texts")
                .filter(list -> ((JList<?>) list).getModel().getSize() < 10)
                .isPresent());
        int[] other = editor.preview();
        editor.picks("texts", 0);
        RunningEditor.until("the screen follows the text", () -> !Arrays.equals(other, RunningEditor.previewNow()));
        int[] before = editor.preview();
        editor.fills("text", "When did all this begin, as far as you know?");
        RunningEditor.until(
                "the screen follows what is typed", () -> !Arrays.equals(before, RunningEditor.previewNow()));
        editor.picture("wording-light");

        editor.fills("search", "").opens("thresholds").types("threshold.ice_hours.field", "36");
        editor.sees("trial", "36 hours").sees("status-state", "Saved").picture("thresholds-light");
        editor.opens("scenarios").sees("patients-summary", "All 85 patients").picture("scenarios-light");
        editor.opens("review").sees("stand", "Being written by Ann Author");
        editor.picture("review-light");
        editor.clicks("dark").sees("stand", "Being written by Ann Author").picture("review-dark");
        editor.clicks("submit").sees("stand", "In review").clicks("sign-out");

        editor.fills("login", "ben").fills("password", PASSWORD).clicks("sign-in");
        editor.opens("review").clicks("approve").sees("stand", "Approved by Ben Approver");
        editor.clicks("publish").sees("review-said", "Published as edition 2");

        assertThat(iceHours(editor)).isEqualTo(36);

        editor.opens("history").picks("releases", 1).sees("roll-back-effect", "nobody would get another result");
        editor.fills("roll-back-reason", "Two days after all, until the doctors have met.")
                .clicks("roll-back");
        editor.sees("history-said", "Edition 3 is published").picture("history-light");
        assertThat(iceHours(editor)).isEqualTo(48);
    }

    /** What a kiosk on the data folder tells its patients. */
    private static int iceHours(RunningEditor editor) {
        Serving serving = new PublishedEditions(editor.data(), Checker.ofContent()).serve();
        assertThat(serving.troubles()).isEmpty();
        return ((Serving.Served) serving).edition().threshold("ice_hours").value();
    }
}
