package guidepost.core.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.Given;
import guidepost.core.SmallGuide;
import guidepost.core.guide.Condition.AnyOf;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.WhatWouldChange.Change;
import guidepost.core.proof.WhatWouldChange.Part;
import guidepost.core.proof.WhatWouldChange.Reason;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What staff read of one visit: why, and what else. */
class WhatWouldChangeTest {
    private static final Edition ANKLE = SmallGuide.ankle().edition();

    private static Change change(WhatWouldChange found, String question) {
        return found.changes().stream()
                .filter(change -> change.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_several_signs_only_the_one_that_is_enough_is_a_reason() {
        Answers numb = Given.wellAnkle()
                .choice("twisted", "yes")
                .signs("signs", "bruise", "numb")
                .done();
        WhatWouldChange found = WhatWouldChange.of(ANKLE, numb);
        assertThat(found.urgency()).isEqualTo(Urgency.TODAY);
        assertThat(found.reasons())
                .containsExactly(new Reason(List.of(
                        new Part("twisted", new Answer.Chosen("yes"), Set.of()),
                        new Part("signs", new Answer.Signs(Set.of("numb")), Set.of()))));
        assertThat(change(found, "signs").instead()).isEqualTo(new Answer.Signs(Set.of("bruise")));
        assertThat(change(found, "signs").results()).containsExactly(Urgency.SELF_CARE);
    }

    @Test
    void two_signs_that_are_each_enough_are_two_reasons() {
        Answers both = Given.wellAnkle()
                .choice("twisted", "yes")
                .signs("signs", "numb", "secret_sign")
                .done();
        assertThat(WhatWouldChange.of(ANKLE, both).reasons()).hasSize(2);
    }

    @Test
    void nothing_is_needed_to_be_well_and_a_number_changes_at_its_nearest_edge() {
        WhatWouldChange found = WhatWouldChange.of(ANKLE, Given.wellAnkle().done());
        assertThat(found.urgency()).isEqualTo(Urgency.SELF_CARE);
        assertThat(found.reasons()).isEmpty();
        assertThat(change(found, "since").instead()).isEqualTo(new Answer.Amount(337));
        assertThat(change(found, "since").steps()).isEqualTo(327);
        assertThat(change(found, "age").instead()).isEqualTo(new Answer.Amount(15));
        assertThat(found.changes()).isSortedAccordingTo((a, b) -> Integer.compare(a.steps(), b.steps()));
    }

    @Test
    void where_another_answer_opens_questions_the_results_say_how_far_it_can_go() {
        WhatWouldChange found = WhatWouldChange.of(ANKLE, Given.wellAnkle().done());
        Change twisted = change(found, "twisted");
        assertThat(twisted.isCertain()).isFalse();
        assertThat(twisted.least()).isEqualTo(Urgency.SELF_CARE);
        assertThat(twisted.most()).isEqualTo(Urgency.TODAY);
    }

    @Test
    void an_answer_to_a_question_no_longer_asked_counts_where_another_answer_brings_it_back() {
        Answers remembered = Given.wellAnkle().signs("signs", "numb").done();
        Change twisted = change(WhatWouldChange.of(ANKLE, remembered), "twisted");
        assertThat(twisted.results()).containsExactly(Urgency.TODAY);
    }

    @Test
    void a_visit_that_is_not_finished_or_not_this_guides_is_refused() {
        assertThatThrownBy(() -> WhatWouldChange.of(
                        ANKLE, Given.wellAnkle().without("age").done()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WhatWouldChange.of(
                        ANKLE, Given.wellAnkle().choice("hand", "left").done()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WhatWouldChange.of(
                        ANKLE, Given.wellAnkle().choice("who", "nobody").done()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WhatWouldChange.of(
                        ANKLE, Given.wellAnkle().amount("age", 121).done()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WhatWouldChange.of(
                        ANKLE, Given.wellAnkle().signs("age", "numb").done()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_guide_that_cannot_be_understood_says_nothing_of_a_visit() {
        Edition broken = SmallGuide.ankle()
                .with(SmallGuide.rule("lost", Urgency.TODAY, AnyOf.of("nowhere", "yes")))
                .edition();
        assertThatThrownBy(() -> WhatWouldChange.of(broken, Given.wellAnkle().done()))
                .isInstanceOf(NotProvable.class);
    }
}
