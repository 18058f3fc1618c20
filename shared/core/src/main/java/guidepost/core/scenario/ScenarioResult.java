package guidepost.core.scenario;

import guidepost.core.guide.Urgency;
import java.util.List;
import java.util.Optional;

/**
 * What an edition makes of a scenario.
 *
 * @param actual empty where the edition no longer has what the scenario names
 * @param problems what it no longer has, a line each
 */
public record ScenarioResult(Scenario scenario, Optional<Urgency> actual, List<String> problems) {
    public ScenarioResult {
        problems = List.copyOf(problems);
    }

    public boolean passes() {
        return problems.isEmpty() && actual.equals(Optional.of(scenario.expected()));
    }
}
