package guidepost.admin.window;

import org.junit.jupiter.api.Test;

/** How a clinic's staff keep the patients that every edit is tried on, on the real window. */
@GuiTest
class ScenarioStoriesTest {
    private static final String PASSWORD = "correct horse battery";

    @Test
    void a_patient_is_walked_through_the_preview_and_kept_and_a_slip_gets_the_one_who_notices(RunningEditor editor)
            throws Exception {
        editor.fills("full-name", "Ann Author").fills("login", "ann");
        editor.fills("password", PASSWORD).fills("password-again", PASSWORD).clicks("create");
        editor.opens("scenarios").sees("patients-summary", "found as they must be");
        editor.picture("scenarios-light");

        editor.clicks("patient-new").sees("walk-who", "A new patient");
        editor.seesInPreview("option.my_back")
                .touches("option.my_back")
                .seesInPreview("next")
                .touches("next");
        editor.seesInPreview("option.yes_new").touches("option.yes_new").seesInPreview("next");
        editor.picture("walking-light");
        editor.touches("next").sees("walk-keep", "Keep this patient").seesInPreview("finish");
        editor.picture("walked-light");
        editor.fills("walk-name", "Rosa, cannot hold her water").clicks("walk-keep");
        editor.sees("walk-said", "is kept").sees("patient-name", "Rosa, cannot hold her water");
        editor.sees("patient-verdict", "Found: Emergency")
                .seesInPreview("finish")
                .picture("kept-light");
        editor.clicks("dark").picture("kept-dark");

        editor.fills("patients-find", "Birte, 14 days").sees("patient-name", "Birte");
        editor.clicks("patient-delete").sees("patients-said", "is deleted");
        editor.turnsTo("scenarios", 1).clicks("slips-start").sees("slips-score", "A scenario notices");
        editor.picture("slips-dark");
        editor.clicks("slips-make").sees("slips-said", "would notice").sees("slips-score", "A scenario notices");
        editor.picture("slips-made-dark");
    }
}
