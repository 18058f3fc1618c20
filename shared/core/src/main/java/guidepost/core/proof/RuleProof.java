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
        Boxes boxes = grounds.reading().boxes();
        for (Rule rule : grounds.edition().rules()) {
            IntStream.range(0, sources.size())
                    .filter(source -> sources.get(source).isOf(rule))
                    .filter(source -> !matters(grounds, boxes, source))
                    .forEach(source -> find(grounds, rule));
        }
    }

    private static boolean matters(Grounds grounds, Boxes boxes, int source) {
        int[] outcomes = grounds.reading().matters(source);
        return DiagramBuilder.holdsSomewhere(grounds.diagrams(), boxes, outcomes, Diagrams.YES, source);
    }

    private static void find(Grounds grounds, Rule rule) {
        String place = "rules/" + rule.code();
        String because = "the rule \"" + Grounds.words(rule.reason()) + "\" (" + rule.code() + ")";
        if (grounds.holdsSomewhere(grounds.reading().fires(rule))) {
            grounds.find(
                    Kind.RULE_NEVER_MATTERS,
                    place,
                    because + " changes nobody's result: wherever it holds, others already give " + orMore(rule));
        } else {
            grounds.find(Kind.RULE_NEVER_FIRES, place, because + " can hold for nobody");
        }
    }

    private static String orMore(Rule rule) {
        return rule.urgency() == Urgency.EMERGENCY ? "EMERGENCY" : rule.urgency() + " or more";
    }
}
