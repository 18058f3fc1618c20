package guidepost.exchange.guide;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Condition.AnyOf;
import guidepost.core.guide.Condition.Comparison;
import guidepost.core.guide.Condition.Relation;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Editions that differ from one another in a single slip of the pen. */
final class Bent {
    private final Edition guide;
    private final Map<String, Edition> slips = new LinkedHashMap<>();

    private Bent(Edition guide) {
        this.guide = guide;
    }

    /** Every way to lose a rule, one of its conditions or options, or to write another comparison, by what was done. */
    static Map<String, Edition> slips(Edition guide) {
        Bent bent = new Bent(guide);
        for (int i = 0; i < guide.rules().size(); i++) {
            bent.rule(i);
        }
        return bent.slips;
    }

    private void rule(int index) {
        Rule rule = guide.rules().get(index);
        slips.put("without " + rule.code(), withRules(guide, without(guide.rules(), index)));
        for (int i = 0; i < rule.all().size(); i++) {
            if (rule.all().size() > 1) {
                slip(index, rule.code() + " without condition " + i, without(rule.all(), i));
            }
            int at = i;
            rule.all().get(i).fold(anyOf -> options(index, at, anyOf), comparison -> relations(index, at, comparison));
        }
    }

    private boolean options(int rule, int at, AnyOf anyOf) {
        for (int i = 0; anyOf.options().size() > 1 && i < anyOf.options().size(); i++) {
            AnyOf fewer = new AnyOf(anyOf.question(), without(anyOf.options(), i));
            instead(rule, at, "without " + anyOf.options().get(i), fewer);
        }
        return true;
    }

    private boolean relations(int rule, int at, Comparison comparison) {
        for (Relation relation : Relation.values()) {
            if (relation != comparison.relation()) {
                instead(
                        rule,
                        at,
                        relation.code(),
                        new Comparison(comparison.question(), relation, comparison.threshold()));
            }
        }
        return true;
    }

    private void instead(int rule, int at, String what, Condition condition) {
        List<Condition> all = new ArrayList<>(guide.rules().get(rule).all());
        all.set(at, condition);
        slip(rule, guide.rules().get(rule).code() + " " + at + " " + what, all);
    }

    private void slip(int index, String what, List<Condition> all) {
        Rule rule = guide.rules().get(index);
        List<Rule> rules = new ArrayList<>(guide.rules());
        rules.set(index, new Rule(rule.code(), rule.urgency(), all, rule.reason(), rule.source()));
        slips.put(what, withRules(guide, rules));
    }

    private static <T> List<T> without(List<T> things, int index) {
        List<T> fewer = new ArrayList<>(things);
        fewer.remove(index);
        return fewer;
    }

    static Edition withRules(Edition guide, List<Rule> rules) {
        return new Edition(
                guide.guide(),
                guide.stamp(),
                guide.sample(),
                guide.languages(),
                guide.title(),
                guide.invitation(),
                guide.intendedUse(),
                guide.headings(),
                guide.sections(),
                guide.thresholds(),
                guide.questions(),
                guide.dates(),
                rules,
                guide.guidance());
    }
}
