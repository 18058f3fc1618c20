package guidepost.admin.editor;

import guidepost.core.check.Finding;
import guidepost.core.item.ItemChange;
import guidepost.core.proof.ImpactDiff;
import guidepost.core.proof.Proof;
import guidepost.core.scenario.ScenarioResult;
import guidepost.db.ReviewState;
import java.util.List;
import java.util.Optional;

/**
 * All that somebody needs to see before they put their name to a draft.
 *
 * @param proof what would be certified
 * @param impact empty where the two cannot be compared; {@code noImpact} then says why
 * @param state empty where there is no draft
 */
public record ReviewPicture(
        List<ItemChange> changes,
        List<Finding> findings,
        Proof proof,
        List<ScenarioResult> scenarios,
        Optional<ImpactDiff> impact,
        String noImpact,
        Optional<ReviewState> state) {
    public ReviewPicture {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        scenarios = List.copyOf(scenarios);
    }
}
