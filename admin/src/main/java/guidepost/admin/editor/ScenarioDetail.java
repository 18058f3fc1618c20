package guidepost.admin.editor;

import guidepost.core.scenario.Scenario;
import java.util.List;

/**
 * A named patient, in full.
 *
 * @param verdict what the draft makes of them, in a sentence
 */
public record ScenarioDetail(
        Scenario scenario, ScenarioRow.Verdict passes, String verdict, List<AnswerLine> answers, boolean mayWrite) {
    public ScenarioDetail {
        answers = List.copyOf(answers);
    }
}
