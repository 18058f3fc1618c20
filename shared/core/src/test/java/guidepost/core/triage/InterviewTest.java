package guidepost.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.Given;
import guidepost.core.SmallGuide;
import guidepost.core.guide.Question;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private final Interview interview = new Interview(SmallGuide.ankle().edition());

    private static Optional<String> code(Optional<Question> question) {
        return question.map(Question::code);
    }

    @Test
    void the_first_unanswered_question_on_the_way_is_next() {
        assertThat(code(interview.next(Answers.none()))).contains("cold_foot");
        assertThat(code(interview.next(Given.wellAnkle().without("age").done())))
                .contains("age");
        assertThat(interview.next(Given.wellAnkle().done())).isEmpty();
    }

    @Test
    void a_question_whose_condition_fails_is_passed_over_both_ways() {
        Answers straight = Given.wellAnkle().done();
        Answers twisted = Given.wellAnkle().choice("twisted", "yes").done();

        assertThat(code(interview.after(straight, "twisted"))).contains("age");
        assertThat(code(interview.after(twisted, "twisted"))).contains("signs");
        assertThat(code(interview.before(straight, "age"))).contains("twisted");
        assertThat(code(interview.before(twisted, "age"))).contains("signs");
    }

    @Test
    void nothing_comes_before_the_first_nor_after_the_last() {
        assertThat(interview.before(Given.wellAnkle().done(), "cold_foot")).isEmpty();
        assertThat(interview.after(Given.wellAnkle().done(), "rest_days")).isEmpty();
    }

    @Test
    void an_early_end_asks_nothing_more() {
        Answers cold = Given.wellAnkle().choice("cold_foot", "yes").done();

        assertThat(interview.endedEarly(cold)).isTrue();
        assertThat(interview.next(cold)).isEmpty();
        assertThat(interview.answered(cold)).extracting(Question::code).containsExactly("cold_foot");
    }

    @Test
    void progress_grows_along_a_section() {
        Question first = SmallGuide.ankle().edition().question("cold_foot");
        Question later = SmallGuide.ankle().edition().question("age");

        assertThat(interview.progress(first).within()).isZero();
        assertThat(interview.progress(later).within()).isBetween(0.5, 0.9);
        assertThat(interview.progress(later).sections()).isEqualTo(1);
    }
}
