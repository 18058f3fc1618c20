package guidepost.core.proof;

import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.Reading.Source;
import java.util.List;
import java.util.stream.IntStream;

/** Whether every rule fires for somebody, and makes a difference to somebody. */
final class RuleProof {
    private RuleProof() {}

    static void run(Grounds grounds) {
        List<Source> sources = grounds.reading().sources();
        for (Rule rule : grounds.edition().rules()) {
            IntStream.range(0, sources.size())
                    .filter(i -> sources.get(i).isOf(rule))
                    .forEach(source -> rule(grounds, source, rule));
        }
    }

    private static void rule(Grounds grounds, int source, Rule rule) {
        String place = "rules/" + rule.code();
        String because = "the rule \"" + Grounds.words(rule.reason()) + "\" (" + rule.code() + ")";
        Box holds = grounds.reading().sources().get(source).box();
        if (grounds.holdsNowhere(grounds.diagram(grounds.reading().matters(source), holds))) {
            if (grounds.holdsNowhere(grounds.diagram(grounds.reading().fires(rule)))) {
                grounds.find(Kind.RULE_NEVER_FIRES, place, because + " can hold for nobody");
            } else {
                grounds.find(
                        Kind.RULE_NEVER_MATTERS,
                        place,
                        because + " changes nobody's result: wherever it holds, others already give " + orMore(rule));
            }
        }
    }

    private static String orMore(Rule rule) {
        return rule.urgency() == Urgency.EMERGENCY ? "EMERGENCY" : rule.urgency() + " or more";
    }
}
