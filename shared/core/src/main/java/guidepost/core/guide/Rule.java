package guidepost.core.guide;

import java.util.List;

/** When all its conditions hold, the result is at least this urgent. */
public record Rule(String code, Urgency urgency, List<Condition> all, Wording reason, String source) {
    public Rule {
        all = List.copyOf(all);
    }
}
