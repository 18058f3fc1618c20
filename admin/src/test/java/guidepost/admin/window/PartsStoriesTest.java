package guidepost.admin.window;

import javax.swing.JComboBox;
import org.junit.jupiter.api.Test;

/** Rules are written, and another guide begun, on the real window. */
@GuiTest
class PartsStoriesTest {
    private static final String PASSWORD = "correct horse battery";

    @Test
    void a_rule_is_written_from_lists_and_another_guide_is_begun(RunningEditor editor) throws Exception {
        editor.fills("full-name", "Ann Author").fills("login", "ann");
        editor.fills("password", PASSWORD).fills("password-again", PASSWORD).clicks("create");
        editor.sees("status-state", "Saved");

        editor.opens("rules").fills("part.new", "You may need an X-ray.").clicks("part.add");
        editor.sees("part-sentence", "no condition yet").sees("part-findings", "at least one condition");
        RunningEditor.onScreen(() -> {
            ((JComboBox<?>) RunningEditor.find("part.all.add").orElseThrow()).setSelectedIndex(1);
            return true;
        });
        editor.sees("part-sentence", "If Reason for this visit is").sees("status-state", "Saved");
        editor.picture("rules-written");
        editor.clicks("part.remove").clicks("new-guide");
        editor.fills("guide.title", "Ankle sprain").clicks("guide.begin").sees("guide-said", "unpublished draft");
        editor.clicks("guide.discard")
                .sees("overview.draft", "change")
                .opens("questions")
                .sees("part-teaching", "There is no question yet");
        editor.clicks("kind.section").fills("part.new", "Urgent signs").clicks("part.add");
        editor.sees("part-sentence", "No question yet").sees("status-state", "Saved");
        editor.picture("guide-begun");
    }
}
