package guidepost.core.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A guide whose rules join questions from far apart is proved in an order that brings them together. */
class QuestionOrderTest {
    private static final Wording WORDS = Wording.english("Words");
    private static final int PAIRS = 24;

    private final Edition farApart = farApart();

    @Test
    void questions_that_a_rule_joins_stand_side_by_side() {
        List<String> near = QuestionOrder.nearEachOther(List.of(farApart));
        assertThat(near).containsExactlyInAnyOrderElementsOf(QuestionOrder.asWritten(List.of(farApart)));
        for (int pair = 0; pair < PAIRS; pair++) {
            assertThat(Math.abs(near.indexOf("first_" + pair) - near.indexOf("second_" + pair)))
                    .isOne();
        }
    }

    @Test
    void a_guide_too_large_in_its_own_order_is_proved_in_the_other() {
        assertThatThrownBy(() -> Proof.proved(
                        farApart, QuestionOrder.asWritten(List.of(farApart)), List.of(), Proof.BUDGET, () -> false))
                .isInstanceOf(TooLarge.class);
        Proof proof = Proof.of(farApart, List.of());
        assertThat(proof.findings()).isEmpty();
        // Nobody in a pair has both: three of its four answers.
        assertThat(proof.byUrgency())
                .containsEntry(Urgency.SELF_CARE, BigInteger.valueOf(3).pow(PAIRS));
        assertThat(Proof.fits(Proof.count(farApart), farApart)).isTrue();
    }

    @Test
    void so_is_a_change_of_it() {
        List<Rule> fewer = farApart.rules().subList(1, PAIRS);
        ImpactDiff diff = ImpactDiff.of(farApart, farApart.withRules(fewer));
        assertThat(diff.lowered()).isEqualTo(BigInteger.valueOf(3).pow(PAIRS - 1));
        assertThat(diff.raised()).isZero();
        assertThat(diff.examples()).hasSize(10);
    }

    @Test
    void a_proof_nobody_waits_for_any_more_is_given_up_on_the_way() {
        AtomicInteger looks = new AtomicInteger();
        assertThatThrownBy(() -> Proof.of(farApart, List.of(), () -> looks.incrementAndGet() == 3))
                .isInstanceOf(CancellationException.class);
        assertThat(looks).hasValue(3);
    }

    @Test
    void where_no_order_helps_nothing_is_claimed() {
        Proof proof = Proof.of(farApart, List.of(), 50);
        assertThat(proof.byUrgency()).isEmpty();
        assertThat(proof.findings())
                .extracting(finding -> finding.kind().name())
                .containsExactly("NOT_PROVED");
    }

    /** Yes to the first and the second question of a pair is an emergency; all first questions come before all second ones. */
    private static Edition farApart() {
        List<Question> questions = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (String half : List.of("first_", "second_")) {
            for (int pair = 0; pair < PAIRS; pair++) {
                questions.add(question(half + pair));
            }
        }
        for (int pair = 0; pair < PAIRS; pair++) {
            List<Condition> both =
                    List.of(Condition.AnyOf.of("first_" + pair, "yes"), Condition.AnyOf.of("second_" + pair, "yes"));
            rules.add(new Rule("pair_" + pair, Urgency.EMERGENCY, both, WORDS, "nobody"));
        }
        return TinyGuides.of(List.of(), questions, rules);
    }

    private static Question question(String code) {
        AnswerKind noOrYes = new AnswerKind.Choice(List.of(option("no"), option("yes")), true);
        return new Question(code, "section", WORDS, WORDS, Optional.empty(), false, List.of(), noOrYes, "nobody");
    }

    private static Option option(String code) {
        return new Option(code, WORDS, Optional.empty(), Option.Role.PLAIN, false);
    }
}
