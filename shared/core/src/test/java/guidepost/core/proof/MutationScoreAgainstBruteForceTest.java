package guidepost.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.Mutant.Kind;
import guidepost.core.proof.Mutant.Verdict;
import guidepost.core.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The mutants of a guide, and which of them its scenarios notice, are what making each by hand and taking each scenario through it says. */
class MutationScoreAgainstBruteForceTest {
    private static final int GUIDES = Boolean.getBoolean("guidepost.soak") ? 1_000 : 200;
    private static final int SCENARIOS = 8;
    private static final long PATTERNS = 500;

    private record Made(Kind kind, String place, Edition edition) {
        static Made of(Mutant mutant) {
            return new Made(mutant.kind(), mutant.place(), mutant.edition());
        }
    }

    /** A scenario beside the pattern it was made from. */
    private record Tried(Scenario scenario, int pattern) {}

    @Test
    void every_mutant_of_a_generated_guide_is_judged_as_its_scenarios_run_through_it() {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int seed = 1; seed <= GUIDES; seed++) {
            Edition guide = TinyGuides.draft(seed, PATTERNS);
            BruteForce all = new BruteForce(guide);
            List<Tried> tried = scenarios(all, new Random(seed), guide);
            MutationScore score =
                    MutationScore.of(guide, tried.stream().map(Tried::scenario).toList());
            assertThat(score.mutants().stream().map(Made::of))
                    .as("guide %s", seed)
                    .containsExactlyElementsOf(mutants(guide));
            for (Mutant mutant : score.mutants()) {
                BruteForce changed = new BruteForce(mutant.edition());
                assertThat(mutant.verdict())
                        .as("guide %s: %s", seed, mutant.sentence())
                        .isEqualTo(verdict(guide, mutant, all, changed, tried));
                assertThat(mutant.scenario())
                        .as("guide %s: %s", seed, mutant.sentence())
                        .satisfies(scenario -> assertScenario(scenario, mutant, guide, all, changed, tried));
                verdicts.merge(mutant.verdict(), 1, Integer::sum);
            }
            assertThat(score.noticed() + score.survivors().size()).isEqualTo(score.counted());
        }
        assertThat(verdicts).hasSize(Verdict.values().length);
        assertThat(verdicts.values()).allSatisfy(times -> assertThat(times).isGreaterThan(GUIDES));
    }

    @Test
    void with_the_scenarios_of_its_survivors_nothing_survives() {
        for (int seed = 1; seed <= GUIDES / 4; seed++) {
            Edition guide = TinyGuides.draft(seed, PATTERNS);
            List<Scenario> scenarios = MutationScore.of(guide, List.of()).survivors().stream()
                    .map(survivor -> survivor.scenario().orElseThrow())
                    .toList();
            MutationScore score = MutationScore.of(guide, scenarios);
            assertThat(score.survivors()).as("guide %s", seed).isEmpty();
            assertThat(score.share()).isOne();
            assertThat(scenarios.stream().map(Scenario::code)).doesNotHaveDuplicates();
        }
    }

    private static List<Tried> scenarios(BruteForce all, Random random, Edition guide) {
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < random.nextInt(SCENARIOS); i++) {
            int pattern = random.nextInt(all.patterns());
            Urgency expected = random.nextInt(4) == 0 ? Urgency.TODAY : all.urgency(pattern);
            long everything = (1L << guide.questions().size()) - 1;
            tried.add(new Tried(
                    Scenario.recorded(guide, "s" + i, "Scenario " + i, all.answers(pattern, everything), expected, ""),
                    pattern));
        }
        return tried;
    }

    private static Verdict verdict(
            Edition guide, Mutant mutant, BruteForce before, BruteForce after, List<Tried> tried) {
        if (mutant.kind() == Kind.THRESHOLD && !isLookedAt(guide, mutant.place())) {
            return Verdict.SHEET_ONLY;
        }
        if (first(before, after, tried).isPresent()) {
            return Verdict.NOTICED;
        }
        for (int pattern = 0; pattern < before.patterns(); pattern++) {
            if (before.urgency(pattern) != after.urgency(pattern)) {
                return Verdict.UNNOTICED;
            }
        }
        return Verdict.CHANGES_NOTHING;
    }

    private static boolean isLookedAt(Edition guide, String threshold) {
        List<Condition> conditions = new ArrayList<>();
        guide.rules().forEach(rule -> conditions.addAll(rule.all()));
        guide.questions().forEach(question -> conditions.addAll(question.askedWhen()));
        return conditions.stream()
                .anyMatch(condition -> condition instanceof Condition.Comparison comparison
                        && threshold.equals("thresholds/" + comparison.threshold()));
    }

    private static Optional<Scenario> first(BruteForce before, BruteForce after, List<Tried> tried) {
        return tried.stream()
                .filter(one -> before.urgency(one.pattern()) == one.scenario().expected()
                        && after.urgency(one.pattern()) != one.scenario().expected())
                .map(Tried::scenario)
                .findFirst();
    }

    private static void assertScenario(
            Optional<Scenario> scenario,
            Mutant mutant,
            Edition guide,
            BruteForce before,
            BruteForce after,
            List<Tried> tried) {
        if (mutant.verdict() != Verdict.UNNOTICED) {
            assertThat(scenario).isEqualTo(first(before, after, tried).filter(some -> mutant.verdict()
                    .counts()));
            return;
        }
        BruteDiff diff = new BruteDiff(guide, mutant.edition());
        diff.run();
        Scenario like = Scenario.recorded(
                guide,
                "",
                "",
                diff.smallest().orElseThrow(),
                scenario.orElseThrow().expected(),
                "");
        assertThat(scenario.orElseThrow().answers()).isEqualTo(like.answers());
        int pattern = pattern(before, guide, scenario.orElseThrow());
        assertThat(before.urgency(pattern)).isEqualTo(scenario.orElseThrow().expected());
        assertThat(after.urgency(pattern)).isNotEqualTo(scenario.orElseThrow().expected());
    }

    /** A pattern that answers as the scenario does. */
    private static int pattern(BruteForce all, Edition guide, Scenario scenario) {
        for (int pattern = 0; pattern < all.patterns(); pattern++) {
            long told = 0;
            for (int i = 0; i < guide.questions().size(); i++) {
                told |= scenario.answers().containsKey(guide.questions().get(i).code()) ? 1L << i : 0;
            }
            Scenario like =
                    Scenario.recorded(guide, "", "", all.answers(pattern, told), scenario.expected(), scenario.note());
            if (like.answers().equals(scenario.answers())) {
                return pattern;
            }
        }
        throw new AssertionError("nobody answers so");
    }

    /** Every mutant, made by hand. */
    private static List<Made> mutants(Edition guide) {
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < guide.thresholds().size(); i++) {
            for (int step : new int[] {1, -1}) {
                List<Threshold> thresholds = new ArrayList<>(guide.thresholds());
                Threshold moved = thresholds.get(i).withValue(thresholds.get(i).value() + step);
                thresholds.set(i, moved);
                if (moved.value() >= 0 && moved.value() <= 1000) {
                    made.add(new Made(Kind.THRESHOLD, "thresholds/" + moved.code(), guide.withThresholds(thresholds)));
                }
            }
        }
        for (int i = 0; i < guide.rules().size(); i++) {
            rule(guide, i, made);
        }
        return made;
    }

    private static void rule(Edition guide, int index, List<Made> made) {
        Rule rule = guide.rules().get(index);
        String place = "rules/" + rule.code();
        for (int i = 0; i < rule.all().size() && rule.all().size() > 1; i++) {
            List<Condition> left = new ArrayList<>(rule.all());
            left.remove(i);
            made.add(new Made(
                    Kind.CONDITION,
                    place,
                    with(guide, index, new Rule(rule.code(), rule.urgency(), left, rule.reason(), rule.source()))));
        }
        int urgency = PlainVisit.place(rule.urgency());
        if (urgency < 5) {
            made.add(new Made(Kind.URGENCY, place, with(guide, index, at(rule, urgency + 1))));
        }
        if (urgency > 1) {
            made.add(new Made(Kind.URGENCY, place, with(guide, index, at(rule, urgency - 1))));
        }
        if (urgency == 1 || rule.all().size() == 1) {
            List<Rule> rules = new ArrayList<>(guide.rules());
            rules.remove(index);
            made.add(new Made(Kind.RULE, place, guide.withRules(rules)));
        }
    }

    private static Rule at(Rule rule, int urgency) {
        return new Rule(rule.code(), PlainVisit.LEAST_FIRST.get(urgency), rule.all(), rule.reason(), rule.source());
    }

    private static Edition with(Edition guide, int index, Rule rule) {
        List<Rule> rules = new ArrayList<>(guide.rules());
        rules.set(index, rule);
        return guide.withRules(rules);
    }
}
