package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Threshold;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.Floors;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes of the default guide are a contract: answers, exports and scripts name them. */
final class DefaultGuideTest {
    private final Edition guide = DefaultGuides.builtIn();

    @Test
    void the_questions_stand_as_agreed() {
        assertThat(guide.questions().stream().map(DefaultGuideTest::inOneLine))
                .containsExactlyElementsOf("""
                        about: choice my_back, helping_someone, not_back_pain
                        bladder_bowel°: ordered choice no, long_standing, rather_not_say, not_sure, yes_new
                        passing_urine°: ordered choice no, long_standing, rather_not_say, not_sure, yes_new
                        saddle_numbness°: ordered choice no, long_standing, rather_not_say, not_sure, yes_new
                        legs: ordered choice none, one, both
                        leg_signs: several none, intense_pain, numbness_tingling, weakness, weakness_worse; when legs is one
                        urgent_signs: several none, sexual_change°, unsteady, chest_pain_or_breathless, fainted, very_unwell, belly_pain, not_sure
                        injury: ordered choice none, minor, major
                        age: number 0-120 years
                        fever: ordered choice no, not_sure, yes
                        history: several none, known_disc_stenosis_arthritis, osteoporosis, long_term_steroids, weak_immunity, injected_drugs°, recent_infection_or_spine_procedure, cancer_past, cancer_now, blood_thinner, pregnant, not_sure
                        pregnancy_signs: ordered choice no, not_sure, yes; when history is pregnant
                        onset: duration 0-87600 hours, worsens
                        sudden: ordered choice no, yes
                        pain: scale 0-10 points, worsens
                        trend: ordered choice better, same, worse
                        pain_site: choice low, upper_mid, flank
                        colic: ordered choice no, yes; when pain_site is flank
                        other_signs: several none, weight_loss, arm_numb_or_weak, urine_pain_or_blood, blister_rash, shape_change_or_lump, not_sure
                        daily_tasks: ordered choice can, with_difficulty, cannot
                        night_pain: ordered choice no, yes
                        home_care_days: number 0-365 days, worsens
                        morning_stiffness: ordered choice no, yes; when onset moreThan chronic_days, age lessThan stiffness_age
                        trigger: choice unknown, lifting, twisting, posture, overuse, awkward_sleep
                        lifestyle: several none, little_water, sits_most_of_day, little_exercise
                        episodes: choice first, now_and_then, often
                        medicine_cautions: several none, allergy, stomach_ulcer, bowel_disease, heart_or_stroke, high_blood_pressure, kidney_or_liver, bleeding_problem, asthma, lupus_or_chickenpox, trying_for_pregnancy, aspirin_or_other_nsaid, interacting_medicine, three_or_more_drinks, dehydrated, not_sure""".lines().toList());
    }

    @Test
    void the_thresholds_stand_as_agreed() {
        assertThat(guide.thresholds().stream().map(DefaultGuideTest::inOneLine))
                .containsExactlyInAnyOrderElementsOf("""
                        severe_pain: 8 points, 6-10
                        moderate_pain: 4 points, 2-6
                        adult_age: 16 years, 16-21
                        sudden_pain_age: 60 years, 40-75
                        fragile_age: 65 years, 50-80
                        older_age: 50 years, 40-70
                        stiffness_age: 45 years, 30-60
                        no_improvement_days: 14 days, 7-42
                        expected_recovery_days: 42 days, 14-84, at most chronic_days
                        chronic_days: 90 days, 60-180
                        ice_hours: 48 hours, 24-96
                        ice_minutes_from: 15 minutes, 5-30, at most ice_minutes_to
                        ice_minutes_to: 20 minutes, 5-30
                        acute_hours_from: 24 hours, 12-120, at most acute_hours_to
                        acute_hours_to: 72 hours, 12-120
                        recovery_weeks_from: 2 weeks, 1-12, at most recovery_weeks_to
                        recovery_weeks_to: 6 weeks, 1-12
                        nsaid_ask_age: 60 years, 50-65""".lines().toList());
        assertThat(guide.thresholds()).allMatch(threshold -> threshold.standard() == threshold.value());
    }

    @Test
    void the_floors_are_the_four_signs_of_squeezed_nerves() {
        assertThat(Floors.of(guide.guide()))
                .extracting(Floor::answer)
                .containsExactlyInAnyOrder(
                        Condition.AnyOf.of("bladder_bowel", "not_sure", "yes_new"),
                        Condition.AnyOf.of("passing_urine", "not_sure", "yes_new"),
                        Condition.AnyOf.of("saddle_numbness", "not_sure", "yes_new"),
                        Condition.AnyOf.of("legs", "both"));
    }

    @Test
    void an_answer_that_means_not_sure_or_rather_not_say_is_marked_as_such() {
        assertThat(guide.questions().stream().flatMap(question -> question.options().stream()))
                .allSatisfy(option -> assertThat(option.role() == Option.Role.NOT_SURE)
                        .as(option.code())
                        .isEqualTo(option.code().equals("not_sure")))
                .allSatisfy(option -> assertThat(option.role() == Option.Role.RATHER_NOT_SAY)
                        .as(option.code())
                        .isEqualTo(option.code().equals("rather_not_say")));
    }

    @Test
    void nothing_keeps_it_from_being_used() {
        List<Finding> findings = ContentCheck.check(guide, Floors.of(guide.guide()));
        assertThat(findings).filteredOn(Finding::blocks).isEmpty();
        assertThat(ContentCheck.isUsable(findings)).isTrue();
    }

    @Test
    void every_item_says_where_it_comes_from() {
        Stream<String> sources = Stream.of(
                        guide.questions().stream().map(Question::source),
                        guide.thresholds().stream().map(Threshold::source),
                        guide.rules().stream().map(rule -> rule.source()),
                        guide.guidance().stream().map(block -> block.source()),
                        Floors.of(guide.guide()).stream().map(Floor::source))
                .flatMap(each -> each);
        assertThat(sources).isNotEmpty().allSatisfy(source -> assertThat(source).isNotBlank());
    }

    @Test
    void it_is_a_sealed_sample_in_english_and_spanish() {
        assertThat(guide.guide()).isEqualTo("back_spasm");
        assertThat(guide.sample()).isTrue();
        assertThat(guide.isDraft()).isFalse();
        assertThat(guide.languages()).hasToString("[en, es]");
    }

    private static String inOneLine(Threshold threshold) {
        return "%s: %d %s, %d-%d%s"
                .formatted(
                        threshold.code(),
                        threshold.value(),
                        threshold.unit().code(),
                        threshold.min(),
                        threshold.max(),
                        threshold.atMost().map(code -> ", at most " + code).orElse(""));
    }

    private static String inOneLine(Question question) {
        String kind = question.kind()
                .fold(
                        choice -> (choice.ordered() ? "ordered choice " : "choice ") + options(choice.options()),
                        several -> "several " + options(several.options()),
                        DefaultGuideTest::inOneLine);
        String when =
                question.askedWhen().stream().map(DefaultGuideTest::inOneLine).collect(Collectors.joining(", "));
        return question.code()
                + (question.confidential() ? "°: " : ": ")
                + kind
                + (when.isEmpty() ? "" : "; when " + when);
    }

    private static String inOneLine(AnswerKind.Amount amount) {
        return "%s %d-%d %s%s"
                .formatted(
                        amount.style().name().toLowerCase(Locale.ROOT),
                        amount.min(),
                        amount.max(),
                        amount.unit().code(),
                        amount.worsens() ? ", worsens" : "");
    }

    private static String inOneLine(Condition condition) {
        return condition.fold(
                anyOf -> anyOf.question() + " is " + String.join(" or ", anyOf.options()),
                comparison ->
                        comparison.question() + " " + comparison.relation().code() + " " + comparison.threshold());
    }

    private static String options(List<Option> options) {
        return options.stream()
                .map(option -> option.code() + (option.confidential() ? "°" : ""))
                .collect(Collectors.joining(", "));
    }
}
