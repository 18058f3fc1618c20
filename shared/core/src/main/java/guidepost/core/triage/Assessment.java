package guidepost.core.triage;

import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import java.util.List;

/**
 * What an edition makes of one visit's answers.
 *
 * @param rules the rules that fired at the winning urgency, in the guide's order; none for SELF_CARE and where an answer is missing
 * @param because the answers that made them fire, in the order asked
 * @param counted the answers that count
 * @param complete whether every question asked was answered, or the questions ended early
 */
public record Assessment(Urgency urgency, List<Rule> rules, List<Because> because, Answers counted, boolean complete) {
    public Assessment {
        rules = List.copyOf(rules);
        because = List.copyOf(because);
    }

    /** What the kiosk says to any fault. */
    public static Assessment askStaff() {
        return new Assessment(Urgency.ASK_STAFF, List.of(), List.of(), Answers.none(), false);
    }
}
