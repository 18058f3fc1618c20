package guidepost.core.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.Given;
import guidepost.core.SmallGuide;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriageTest {
    private final Edition ankle = SmallGuide.ankle().edition();

    private Assessment assess(Given given) {
        Assessment plain = Triage.assess(ankle, given.done());
        assertThat(Decider.of(ankle).assess(given.done()))
                .as("the compiled decision")
                .isEqualTo(plain);
        return plain;
    }

    @Test
    void with_every_question_answered_and_no_rule_firing_it_is_self_care_with_no_reasons() {
        Assessment assessment = assess(Given.wellAnkle());

        assertThat(assessment.urgency()).isEqualTo(Urgency.SELF_CARE);
        assertThat(assessment.rules()).isEmpty();
        assertThat(assessment.because()).isEmpty();
        assertThat(assessment.complete()).isTrue();
    }

    @ParameterizedTest(name = "{0} hours after it began: {1}")
    @CsvSource({"335, SELF_CARE", "336, SELF_CARE", "337, BOOK_14_DAYS"})
    void more_than_a_number_of_days_is_strict_and_counted_in_hours(int hours, Urgency expected) {
        assertThat(assess(Given.wellAnkle().amount("since", hours)).urgency()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "bruised for {0} hours: {1}")
    @CsvSource({"335, SELF_CARE", "336, BOOK_3_DAYS", "337, BOOK_3_DAYS"})
    void at_least_a_number_of_days_includes_it(int hours, Urgency expected) {
        Given bruised = Given.wellAnkle()
                .choice("twisted", "yes")
                .signs("signs", "bruise")
                .amount("since", hours);

        assertThat(assess(bruised).urgency()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "aged {0}: {1}")
    @CsvSource({"15, ASK_STAFF", "16, SELF_CARE", "17, SELF_CARE"})
    void less_than_an_age_leaves_it_out(int age, Urgency expected) {
        assertThat(assess(Given.wellAnkle().amount("age", age)).urgency()).isEqualTo(expected);
    }

    @Test
    void the_most_urgent_rule_decides_and_all_at_that_urgency_are_named_in_the_guides_order() {
        Edition twice = SmallGuide.ankle()
                .with(SmallGuide.rule("first_of_two", Urgency.TODAY, Condition.AnyOf.of("twisted", "yes")))
                .edition();
        Given numb = Given.wellAnkle()
                .choice("twisted", "yes")
                .signs("signs", "numb", "bruise")
                .amount("since", 1000);

        Assessment assessment = Triage.assess(twice, numb.done());

        assertThat(assessment.urgency()).isEqualTo(Urgency.TODAY);
        assertThat(assessment.rules()).extracting(Rule::code).containsExactly("numb", "first_of_two");
        assertThat(assessment.because())
                .containsExactly(
                        new Because("twisted", new Answer.Chosen("yes")),
                        new Because("signs", new Answer.Signs(Set.of("numb"))));
        assertThat(Decider.of(twice).assess(numb.done())).isEqualTo(assessment);
    }

    @Test
    void an_emergency_ends_the_questions_and_what_was_said_later_never_counts() {
        Assessment assessment =
                assess(Given.wellAnkle().choice("cold_foot", "not_sure").amount("age", 3));

        assertThat(assessment.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(assessment.counted().byQuestion()).containsOnlyKeys("cold_foot");
        assertThat(assessment.complete()).isTrue();
    }

    @Test
    void staff_are_asked_at_once_even_where_something_worse_is_still_open() {
        Edition later = SmallGuide.ankle()
                .with(SmallGuide.rule(
                        "late",
                        Urgency.EMERGENCY,
                        new Condition.Comparison("since", Condition.Relation.AT_LEAST, "slow_days")))
                .edition();

        Assessment child = Triage.assess(
                later, Given.wellAnkle().amount("age", 3).amount("since", 2000).done());

        assertThat(child.urgency()).isEqualTo(Urgency.ASK_STAFF);
    }

    @ParameterizedTest
    @CsvSource({"cold_foot", "who", "twisted", "age", "since", "rest_days"})
    void a_missing_answer_is_never_self_care(String missing) {
        Assessment assessment = assess(Given.wellAnkle().without(missing));

        assertThat(assessment.urgency()).isEqualTo(Urgency.ASK_STAFF);
        assertThat(assessment.rules()).isEmpty();
        assertThat(assessment.complete()).isFalse();
    }

    @Test
    void an_emergency_that_holds_is_told_though_an_earlier_answer_is_missing() {
        Edition late = SmallGuide.ankle()
                .with(SmallGuide.rule("late", Urgency.EMERGENCY, Condition.AnyOf.of("twisted", "yes")))
                .edition();

        Assessment assessment =
                Triage.assess(late, Given.answers().choice("twisted", "yes").done());

        assertThat(assessment.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(Decider.of(late)
                        .assess(Given.answers().choice("twisted", "yes").done()))
                .isEqualTo(assessment);
    }

    @Test
    void an_answer_to_a_question_that_is_no_longer_asked_stops_counting_and_comes_back_with_it() {
        Given numb = Given.wellAnkle().choice("twisted", "yes").signs("signs", "numb");
        assertThat(assess(numb).urgency()).isEqualTo(Urgency.TODAY);

        assertThat(assess(numb.choice("twisted", "no")).urgency()).isEqualTo(Urgency.SELF_CARE);

        assertThat(assess(numb.choice("twisted", "yes")).urgency()).isEqualTo(Urgency.TODAY);
    }

    @Test
    void no_signs_is_an_answer_that_a_condition_can_name() {
        Edition none = SmallGuide.ankle()
                .with(SmallGuide.rule("calm", Urgency.BOOK_3_DAYS, Condition.AnyOf.of("signs", "none")))
                .edition();
        Given calm = Given.wellAnkle().choice("twisted", "yes").signs("signs");

        assertThat(Triage.assess(none, calm.done()).urgency()).isEqualTo(Urgency.BOOK_3_DAYS);
        assertThat(Decider.of(none).assess(calm.done())).isEqualTo(Triage.assess(none, calm.done()));
    }

    @ParameterizedTest(name = "an age of {0}, a time of {1} hours: {2}")
    @CsvSource({"130, 10, SELF_CARE", "40, 999999, BOOK_14_DAYS", "-1, 10, ASK_STAFF"})
    void a_number_outside_its_range_is_read_the_same_by_both_and_never_milder(int age, int since, Urgency expected) {
        assertThat(assess(Given.wellAnkle().amount("age", age).amount("since", since))
                        .urgency())
                .isEqualTo(expected);
    }

    @Test
    void an_answer_of_another_kind_is_refused_by_the_compiled_decision() {
        Decider.Slate slate = Decider.of(ankle).slate();

        assertThatThrownBy(() -> slate.put("who", new Answer.Amount(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> slate.put("nobody", new Answer.Amount(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answers_never_show_themselves_in_words() {
        assertThat(Given.wellAnkle().done().toString()).isEqualTo("6 answers");
    }
}
