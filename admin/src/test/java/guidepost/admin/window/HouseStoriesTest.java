package guidepost.admin.window;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.exchange.clinic.ClinicFile;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

/** What an administrator does in the editor, on the real window. */
@GuiTest
class HouseStoriesTest {
    private static final String PASSWORD = "correct horse battery";

    @Test
    void an_administrator_sets_up_the_clinic_and_puts_a_backup_back(RunningEditor editor) throws Exception {
        editor.fills("full-name", "Ann Author").fills("login", "ann");
        editor.fills("password", PASSWORD).fills("password-again", PASSWORD).clicks("create");
        editor.sees("overview.published", "Edition 1").sees("overview.draft", "There is no draft");
        editor.sees("overview.store", "Every seal and the audit trail hold");
        editor.sees("overview.blocking", "Nothing").sees("overview.scenarios", "pass");
        editor.picture("overview-light");

        editor.opens("settings").fills("setting.phone", "call us");
        editor.sees("problem.phone", "Telephone must be a telephone number").picture("settings-problem-light");
        editor.fills("setting.phone", "020 7946 0000").clicks("setting.name");
        editor.sees("settings-said", "Saved: Telephone.");
        assertThat(new ClinicFile(editor.data()).read().toClinic().phone()).isEqualTo("020 7946 0000");
        editor.fills("setting.name", "Elm Tree Surgery").clicks("setting.receptionOnly");
        editor.sees("settings-said", "Saved: Reception only.").clicks("settings-undo");
        editor.sees("settings-said", "Taken back: Reception only.");
        assertThat(new ClinicFile(editor.data()).read().receptionOnly()).isFalse();
        assertThat(new ClinicFile(editor.data()).read().name()).isEqualTo("Elm Tree Surgery");

        editor.opens("backups").clicks("back-up").sees("backups-said", "Made and tried");
        editor.opens("thresholds").types("threshold.ice_hours.field", "36").sees("status-state", "Saved");
        editor.opens("overview").sees("overview.draft", "1 change since").picture("overview-draft-light");
        editor.opens("backups").picks("backups", 0).sees("backup-loss", "2 things would be lost");
        editor.picture("backups-light");
        editor.clicks("dark").picture("backups-dark");
        editor.opens("overview").sees("overview.draft", "1 change since").picture("overview-dark");
        editor.opens("settings").picture("settings-dark");
        editor.clicks("dark").opens("backups").clicks("restore");

        editor.fills("login", "ann").fills("password", PASSWORD).clicks("sign-in");
        editor.sees("overview.draft", "There is no draft");
        editor.sees("overview.store", "Every seal and the audit trail hold");
        assertThat(new ClinicFile(editor.data()).read().name()).isEqualTo("Elm Tree Surgery");
    }

    @Test
    void a_fault_nobody_thought_of_is_told_calmly_and_what_was_typed_is_saved(RunningEditor editor) throws Exception {
        editor.fills("full-name", "Ann Author").fills("login", "ann");
        editor.fills("password", PASSWORD).fills("password-again", PASSWORD).clicks("create");
        editor.opens("wording").picks("texts", 0).fills("text", "Sore back?");
        SwingUtilities.invokeLater(() -> {
            throw new IllegalStateException("nobody thought of this");
        });
        editor.sees("last-resort", "What you typed is kept").sees("status-state", "Saved");
        editor.picture("last-resort-light");
        editor.clicks("last-resort-seen").fills("text", "Painful back?").sees("status-state", "Saved");
        assertThat(editor.says("last-resort")).isEmpty();
    }
}
