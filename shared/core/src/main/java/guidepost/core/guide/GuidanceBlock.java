package guidepost.core.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of guidance and the people it is for.
 *
 * @param urgencies the results it belongs to
 * @param when must all hold
 * @param whenAny one must hold, where there are any
 * @param unless none may hold
 * @param group blocks of one group never print together
 * @param icon the name of a drawing of the house
 */
public record GuidanceBlock(
        String code,
        Place place,
        Set<Urgency> urgencies,
        List<Condition> when,
        List<Condition> whenAny,
        List<Condition> unless,
        Optional<String> group,
        Optional<String> icon,
        Optional<Wording> title,
        Wording text,
        String source) {
    public GuidanceBlock {
        urgencies = Set.copyOf(urgencies);
        when = List.copyOf(when);
        whenAny = List.copyOf(whenAny);
        unless = List.copyOf(unless);
    }

    public boolean isUnconditional() {
        return when.isEmpty() && whenAny.isEmpty() && unless.isEmpty();
    }
}
