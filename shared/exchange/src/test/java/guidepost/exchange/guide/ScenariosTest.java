package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.Mutant;
import guidepost.core.proof.MutationScore;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioResult;
import guidepost.core.scenario.ScenarioRun;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Interview;
import guidepost.core.triage.Triage;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.DefaultScenarios;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the scenarios that come with the default guide leave nothing of it untried. */
final class ScenariosTest {
    private static final Edition GUIDE = DefaultGuides.builtIn();
    private static final List<Scenario> SCENARIOS = DefaultScenarios.all();

    @Test
    void every_scenario_comes_out_as_it_must_and_is_a_whole_visit() {
        assertThat(SCENARIOS).hasSizeGreaterThanOrEqualTo(40);
        assertThat(ScenarioRun.run(GUIDE, SCENARIOS)).allSatisfy(result -> {
            assertThat(result.passes()).as("%s", result).isTrue();
            Answers answers = ScenarioRun.answers(GUIDE, result.scenario());
            assertThat(new Interview(GUIDE).next(answers)).isEmpty();
        });
    }

    @Test
    void every_rule_holds_in_one_and_decides_where_it_can() {
        Set<String> deciding = SCENARIOS.stream()
                .flatMap(scenario -> Triage.assess(GUIDE, ScenarioRun.answers(GUIDE, scenario)).rules().stream())
                .map(Rule::code)
                .collect(Collectors.toSet());
        assertThat(deciding).containsAll(GUIDE.rules().stream().map(Rule::code).toList());
    }

    /** Whatever rule looks at a threshold, a scenario comes to another result where the threshold is moved by one, whichever way. */
    @Test
    void every_threshold_that_decides_is_tried_on_both_sides_of_its_edge() {
        Set<String> used = GUIDE.rules().stream()
                .flatMap(rule -> rule.all().stream())
                .flatMap(condition -> condition.fold(anyOf -> Stream.<String>of(), cut -> Stream.of(cut.threshold())))
                .collect(Collectors.toSet());
        assertThat(used).hasSize(8);
        assertThat(used).allSatisfy(code -> {
            assertThat(changedBy(code, 1)).as("%s one higher", code).isNotEmpty();
            assertThat(changedBy(code, -1)).as("%s one lower", code).isNotEmpty();
        });
    }

    private static List<ScenarioResult> changedBy(String threshold, int step) {
        List<Threshold> thresholds = GUIDE.thresholds().stream()
                .map(one -> one.code().equals(threshold) ? one.withValue(one.value() + step) : one)
                .toList();
        return ScenarioRun.run(GUIDE.withThresholds(thresholds), SCENARIOS).stream()
                .filter(result -> !result.passes())
                .toList();
    }

    @Test
    void no_small_slip_in_the_guide_goes_unnoticed() {
        MutationScore score = MutationScore.of(GUIDE, SCENARIOS);
        assertThat(score.survivors()).extracting(Mutant::sentence).isEmpty();
        assertThat(score.noticed()).isGreaterThanOrEqualTo(181);
        assertThat(score.share(Mutant.Kind.CONDITION)).isOne();
        assertThat(score.share()).isOne();
    }

    /** Morning stiffness is asked for what the sheet says: no result hangs on it, and so none on who is asked. */
    @Test
    void what_a_slip_cannot_change_for_anybody_is_known() {
        MutationScore score = MutationScore.of(GUIDE, SCENARIOS);
        assertThat(places(score, Mutant.Verdict.CHANGES_NOTHING))
                .containsExactly("thresholds/chronic_days", "thresholds/stiffness_age");
        assertThat(places(score, Mutant.Verdict.SHEET_ONLY))
                .allMatch(place -> place.startsWith("thresholds/"))
                .hasSize(8);
    }

    private static Set<String> places(MutationScore score, Mutant.Verdict verdict) {
        return score.mutants().stream()
                .filter(mutant -> mutant.verdict() == verdict)
                .map(Mutant::place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each scenario that something rests on alone is told where it is missing, as the patient that staff would add. */
    @Test
    void without_a_scenario_what_rests_on_it_is_told() {
        List<Scenario> fewer = SCENARIOS.stream()
                .filter(scenario -> !scenario.code().equals("home_care_15"))
                .toList();
        List<Mutant> survivors = MutationScore.of(GUIDE, fewer).survivors();
        assertThat(survivors)
                .extracting(Mutant::sentence)
                .contains("If \"Home care without improvement, an appointment after more than\" were 15 days instead of"
                        + " 14, no scenario would notice.");
        List<Scenario> filled = new ArrayList<>(fewer);
        survivors.forEach(survivor -> filled.add(survivor.scenario().orElseThrow()));
        assertThat(MutationScore.of(GUIDE, filled).survivors()).isEmpty();
    }

    @Test
    void every_not_sure_is_answered_in_one() {
        Set<String> answered = new HashSet<>();
        SCENARIOS.forEach(scenario -> scenario.answers()
                .forEach((question, values) -> values.forEach(value -> answered.add(question + "/" + value))));
        List<String> unsure = GUIDE.questions().stream()
                .flatMap(question -> question.options().stream()
                        .filter(option -> option.role() == Option.Role.NOT_SURE)
                        .map(option -> question.code() + "/" + option.code()))
                .toList();
        assertThat(unsure).hasSizeGreaterThan(8);
        assertThat(answered).containsAll(unsure);
    }

    @Test
    void what_an_edition_no_longer_has_is_told_and_does_not_pass() {
        TreeMap<String, List<String>> answers = new TreeMap<>(SCENARIOS.get(0).answers());
        answers.put("horoscope", List.of("lion"));
        answers.put("legs", List.of("three"));
        answers.put("pain", List.of("11"));
        Scenario obsolete = new Scenario("old", "Old", answers, Urgency.SELF_CARE, "");
        ScenarioResult result = ScenarioRun.run(GUIDE, obsolete);
        assertThat(result.passes()).isFalse();
        assertThat(result.actual()).isEmpty();
        assertThat(result.problems())
                .containsExactly(
                        "the question horoscope is no longer there",
                        "legs: the option three is no longer there",
                        "pain: 11 is not from 0 to 10");
    }

    @Test
    void a_visit_that_is_recorded_runs_as_it_went() {
        for (Scenario scenario : SCENARIOS) {
            Answers answers = ScenarioRun.answers(GUIDE, scenario);
            Scenario again = Scenario.recorded(GUIDE, "again", "Again", answers, scenario.expected(), "");
            assertThat(ScenarioRun.run(GUIDE, again).passes())
                    .as(scenario.code())
                    .isTrue();
            assertThat(again.answers().values()).as(scenario.code()).noneMatch(List::isEmpty);
        }
    }
}
