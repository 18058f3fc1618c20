package guidepost.exchange.guide;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Assessment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of an edition a run of visits has reached, and what not yet. */
final class Reached {
    private static final int EACH_RULE = 100;
    private static final int EACH_URGENCY = 1_000;

    private final Map<String, Integer> missing = new LinkedHashMap<>();
    private final Set<Edge> edges;

    Reached(Edition edition) {
        edges = new LinkedHashSet<>(Edge.ofEverything(edition));
        edition.rules().stream().map(Rule::code).forEach(rule -> missing.put(rule, EACH_RULE));
        for (Urgency urgency : Urgency.values()) {
            missing.put(urgency.name(), EACH_URGENCY);
        }
    }

    void note(Assessment assessment) {
        count(assessment.urgency().name());
        assessment.rules().stream().map(Rule::code).forEach(this::count);
        edges.removeIf(edge -> edge.isMetBy(assessment.counted()));
    }

    private void count(String what) {
        missing.computeIfPresent(what, (same, times) -> times > 1 ? times - 1 : null);
    }

    boolean enough() {
        return missing.isEmpty() && edges.isEmpty();
    }

    /** Each rule and urgency with the times it has still to decide, and each side of a threshold no answer stood on. */
    List<String> missing() {
        List<String> all = new ArrayList<>();
        missing.forEach((what, times) -> all.add(what + ": " + times + " more"));
        edges.forEach(edge -> all.add(edge.toString()));
        return all;
    }
}
