package guidepost.core.proof;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One small change of an edition that could still be published.
 *
 * @param code what a scenario that notices it can be called: small letters, digits and underscores
 * @param patient who notices it, in words
 * @param decides whether it is of something that results can depend on
 */
record Mutation(
        Mutant.Kind kind, String place, String code, String change, String patient, Edition edition, boolean decides) {
    /** Every small change, in the order of the guide: its thresholds, then its rules. */
    static List<Mutation> all(Edition edition) {
        return new All(edition).mutations();
    }

    private static final class All {
        private static final List<Urgency> LEAST_FIRST = List.of(Urgency.values());

        private final Edition edition;
        private final Sentences sentences;
        private final List<Mutation> mutations = new ArrayList<>();

        All(Edition edition) {
            this.edition = edition;
            this.sentences = new Sentences(edition);
        }

        List<Mutation> mutations() {
            Set<String> deciding = deciding();
            for (Threshold threshold : edition.thresholds()) {
                step(threshold, 1, deciding.contains(threshold.code()));
                step(threshold, -1, deciding.contains(threshold.code()));
            }
            for (Rule rule : edition.rules()) {
                for (int i = 0; i < rule.all().size() && rule.all().size() > 1; i++) {
                    withoutCondition(rule, i);
                }
                next(rule, 1).ifPresent(urgency -> shifted(rule, urgency, "up"));
                next(rule, -1).ifPresent(urgency -> shifted(rule, urgency, "down"));
                if (rule.all().size() == 1 || next(rule, -1).isEmpty()) {
                    without(rule);
                }
            }
            return mutations;
        }

        /** The thresholds that a rule, or whether a question is asked, depends on. */
        private Set<String> deciding() {
            return Stream.concat(
                            edition.rules().stream().map(Rule::all),
                            edition.questions().stream().map(Question::askedWhen))
                    .flatMap(List::stream)
                    .flatMap(condition ->
                            condition.fold(anyOf -> Stream.<String>of(), limit -> Stream.of(limit.threshold())))
                    .collect(Collectors.toUnmodifiableSet());
        }

        private void step(Threshold threshold, int step, boolean decides) {
            Threshold moved = threshold.withValue(threshold.value() + step);
            Edition changed = edition.withThresholds(edition.thresholds().stream()
                    .map(one -> one.code().equals(threshold.code()) ? moved : one)
                    .toList());
            if (isAllowed(moved, changed)) {
                mutations.add(new Mutation(
                        Mutant.Kind.THRESHOLD,
                        "thresholds/" + threshold.code(),
                        threshold.code() + (step > 0 ? "_up" : "_down"),
                        "If " + sentences.name(threshold) + " were " + Sentences.amount(moved) + " instead of "
                                + threshold.value(),
                        "Somebody at the edge of " + sentences.name(threshold),
                        changed,
                        decides));
            }
        }

        /** Whether the threshold is in its range, and no threshold above the one that it must not exceed. */
        private static boolean isAllowed(Threshold moved, Edition changed) {
            return moved.value() >= moved.min()
                    && moved.value() <= moved.max()
                    && changed.thresholds().stream().allMatch(one -> one.atMost()
                            .flatMap(changed::findThreshold)
                            .map(limit -> one.onCommonScale() <= limit.onCommonScale())
                            .orElse(true));
        }

        private void withoutCondition(Rule rule, int condition) {
            List<Condition> others = new ArrayList<>(rule.all());
            Condition dropped = others.remove(condition);
            add(
                    Mutant.Kind.CONDITION,
                    rule,
                    "without_" + (condition + 1),
                    "no longer needed " + sentences.needed(dropped),
                    one -> one.withConditions(others));
        }

        /** The next urgency that a rule may have; empty where there is none. */
        private static Optional<Urgency> next(Rule rule, int step) {
            int next = LEAST_FIRST.indexOf(rule.urgency()) + step;
            return next > LEAST_FIRST.indexOf(Urgency.SELF_CARE) && next < LEAST_FIRST.size()
                    ? Optional.of(LEAST_FIRST.get(next))
                    : Optional.empty();
        }

        private void shifted(Rule rule, Urgency urgency, String direction) {
            add(
                    Mutant.Kind.URGENCY,
                    rule,
                    direction,
                    "gave " + urgency + " instead of " + rule.urgency(),
                    one -> one.withUrgency(urgency));
        }

        private void add(
                Mutant.Kind kind, Rule rule, String suffix, String otherwise, UnaryOperator<Rule> otherwiseRule) {
            List<Rule> rules = edition.rules().stream()
                    .map(one -> one.code().equals(rule.code()) ? otherwiseRule.apply(one) : one)
                    .toList();
            add(kind, rule, suffix, otherwise, edition.withRules(rules));
        }

        private void without(Rule rule) {
            List<Rule> rules = edition.rules().stream()
                    .filter(one -> !one.code().equals(rule.code()))
                    .toList();
            add(Mutant.Kind.RULE, rule, "left_out", "were left out", edition.withRules(rules));
        }

        private void add(Mutant.Kind kind, Rule rule, String suffix, String otherwise, Edition changed) {
            mutations.add(new Mutation(
                    kind,
                    "rules/" + rule.code(),
                    rule.code() + "_" + suffix,
                    "If the rule " + sentences.name(rule) + " " + otherwise,
                    "Somebody for whom the rule " + rule.code() + " matters",
                    changed,
                    true));
        }
    }
}
