package guidepost.core.proof;

import static guidepost.core.guide.Wording.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.Given;
import guidepost.core.SmallGuide;
import guidepost.core.guide.Condition.AnyOf;
import guidepost.core.guide.Condition.Comparison;
import guidepost.core.guide.Condition.Relation;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.Mutant.Verdict;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioRun;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What staff read of their scenarios' gaps. */
class MutationScoreTest {
    private static final Edition ANKLE = SmallGuide.ankle().edition();

    private static Scenario scenario(String code, Urgency expected, Given answers) {
        return Scenario.recorded(ANKLE, code, "Ann, " + code, answers.done(), expected, "");
    }

    private static Mutant mutant(MutationScore score, String beginning) {
        return score.mutants().stream()
                .filter(mutant -> mutant.change().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_gap_is_told_in_a_sentence_with_the_patient_who_would_fill_it() {
        MutationScore score = MutationScore.of(ANKLE, List.of());
        Mutant gap = mutant(score, "If \"A limit\" were 15 days");
        assertThat(gap.sentence()).isEqualTo("If \"A limit\" were 15 days instead of 14, no scenario would notice.");
        assertThat(gap.place()).isEqualTo("thresholds/slow_days");
        Scenario filling = gap.scenario().orElseThrow();
        assertThat(filling.code()).isEqualTo("slow_days_up");
        assertThat(filling.name()).isEqualTo("Somebody at the edge of \"A limit\"");
        assertThat(filling.answers()).containsEntry("since", List.of("337"));
        assertThat(filling.expected()).isEqualTo(Urgency.BOOK_14_DAYS);
        assertThat(filling.note())
                .isEqualTo("If \"A limit\" were 15 days instead of 14, the result would be SELF_CARE.");
        assertThat(ScenarioRun.run(ANKLE, filling).passes()).isTrue();
        assertThat(score.share()).isZero();
    }

    @Test
    void a_scenario_that_would_notice_is_named() {
        Scenario slow = scenario("slow", Urgency.BOOK_14_DAYS, Given.wellAnkle().amount("since", 14 * 24 + 1));
        MutationScore score = MutationScore.of(ANKLE, List.of(slow));
        assertThat(mutant(score, "If \"A limit\" were 15 days").sentence())
                .endsWith("instead of 14, the scenario \"Ann, slow\" would notice.");
        assertThat(score.noticed()).isPositive();
        assertThat(score.share()).isBetween(0.01, 0.99);
    }

    @Test
    void a_scenario_that_fails_already_notices_nothing() {
        Scenario wrong = scenario("wrong", Urgency.TODAY, Given.wellAnkle().amount("since", 14 * 24 + 1));
        assertThat(MutationScore.of(ANKLE, List.of(wrong)).noticed()).isZero();
    }

    @Test
    void rules_are_tried_without_a_condition_at_other_results_and_left_out() {
        List<String> changes = MutationScore.of(ANKLE, List.of()).mutants().stream()
                .filter(mutant -> Set.of("rules/slow", "rules/slow_bruise").contains(mutant.place()))
                .map(Mutant::change)
                .toList();
        assertThat(changes)
                .containsExactly(
                        "If the rule \"Because of slow\" (slow) gave BOOK_3_DAYS instead of BOOK_14_DAYS",
                        "If the rule \"Because of slow\" (slow) were left out",
                        "If the rule \"Because of slow bruise\" (slow_bruise) no longer needed \"Topic\" to be"
                                + " \"Option bruise\"",
                        "If the rule \"Because of slow bruise\" (slow_bruise) no longer needed \"Topic\" to be"
                                + " at least 14 days",
                        "If the rule \"Because of slow bruise\" (slow_bruise) gave TODAY instead of BOOK_3_DAYS",
                        "If the rule \"Because of slow bruise\" (slow_bruise) gave BOOK_14_DAYS instead of BOOK_3_DAYS");
    }

    @Test
    void numbers_in_a_reason_are_read_out_and_one_is_not_many() {
        Edition guide = SmallGuide.ankle()
                .with(SmallGuide.threshold("night", 2, Unit.DAYS, 1, 9))
                .with(new Rule(
                        "late",
                        Urgency.TODAY,
                        List.of(new Comparison("rest_days", Relation.MORE_THAN, "night")),
                        english("More than {{night}} days"),
                        "test"))
                .edition();
        MutationScore score = MutationScore.of(guide, List.of());
        assertThat(mutant(score, "If the rule \"More").change()).startsWith("If the rule \"More than 2 days\" (late)");
        assertThat(mutant(score, "If \"A limit\" were 1 day").change())
                .isEqualTo("If \"A limit\" were 1 day instead of 2");
    }

    @Test
    void what_changes_the_sheet_alone_or_nobody_is_left_out_of_the_score() {
        Edition guide = SmallGuide.ankle()
                .with(SmallGuide.rule("cold_too", Urgency.EMERGENCY, AnyOf.of("cold_foot", "yes")))
                .edition();
        MutationScore score = MutationScore.of(guide, List.of());
        assertThat(mutant(score, "If \"A limit\" were 49 hours").sentence())
                .endsWith("instead of 48, only the sheet could say something else.");
        Mutant leftOut = mutant(score, "If the rule \"Because of cold too\" (cold_too) were left out");
        assertThat(leftOut.sentence()).endsWith("left out, nobody's result would change.");
        assertThat(leftOut.scenario()).isEmpty();
        assertThat(score.counted())
                .isEqualTo((int) score.mutants().stream()
                        .filter(mutant -> mutant.verdict() == Verdict.UNNOTICED)
                        .count())
                .isLessThan(score.mutants().size());
    }

    @Test
    void no_threshold_leaves_its_range_or_passes_the_one_it_must_not_exceed() {
        Threshold lower = new Threshold(
                "early_days", english("Early"), 13, Unit.DAYS, 13, 30, 13, Optional.of("slow_days"), "test");
        Edition guide =
                SmallGuide.ankle().with(lower).threshold("slow_days", 13).edition();
        assertThat(MutationScore.of(guide, List.of()).mutants())
                .filteredOn(mutant -> mutant.place().endsWith("_days"))
                .extracting(Mutant::change)
                .containsExactly("If \"A limit\" were 14 days instead of 13");
    }

    @Test
    void a_new_scenario_takes_no_name_that_is_taken_and_none_too_long() {
        String longest = "a".repeat(64);
        Edition guide = SmallGuide.ankle()
                .with(SmallGuide.rule(longest, Urgency.BOOK_14_DAYS, AnyOf.of("who", "a_child")))
                .edition();
        Scenario taken = scenario("slow_days_up", Urgency.SELF_CARE, Given.wellAnkle());
        List<String> codes = MutationScore.of(guide, List.of(taken)).survivors().stream()
                .map(survivor -> survivor.scenario().orElseThrow().code())
                .toList();
        assertThat(codes)
                .doesNotHaveDuplicates()
                .doesNotContain("slow_days_up")
                .contains("slow_days_up_2", longest, "a".repeat(62) + "_2")
                .allSatisfy(code -> assertThat(code).hasSizeLessThanOrEqualTo(64));
    }

    @Test
    void it_can_be_made_one_change_at_a_time_and_left() {
        Edition guide = SmallGuide.ankle().edition();
        MutationTrial trial = new MutationTrial(guide, List.of());
        trial.next();
        trial.next();
        assertThat(trial.done()).isEqualTo(2);
        assertThat(trial.isOpen()).isTrue();
        assertThat(trial.score().mutants())
                .isEqualTo(MutationScore.of(guide, List.of()).mutants().subList(0, trial.done()));
    }

    @Test
    void a_guide_that_cannot_be_understood_has_no_score() {
        Edition broken = SmallGuide.ankle()
                .with(SmallGuide.rule("lost", Urgency.TODAY, AnyOf.of("nowhere", "yes")))
                .edition();
        assertThatThrownBy(() -> MutationScore.of(broken, List.of())).isInstanceOf(NotComparable.class);
    }
}
