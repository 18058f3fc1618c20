package guidepost.core.guide;

import java.util.List;

/** When all its conditions hold, the result is at least this urgent. */
public record Rule(String code, Urgency urgency, List<Condition> all, Wording reason, String source) {
    public Rule {
        all = List.copyOf(all);
    }

    public Rule withUrgency(Urgency other) {
        return new Rule(code, other, all, reason, source);
    }

    public Rule withConditions(List<Condition> others) {
        return new Rule(code, urgency, others, reason, source);
    }
}
