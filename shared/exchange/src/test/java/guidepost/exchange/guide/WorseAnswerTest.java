package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Decider;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.RandomGuide;
import org.junit.jupiter.api.Test;

/**
 * A worse answer may only raise urgency.
 *
 * <p>The one exception: a rule at ASK_STAFF that has fired ends the questions at once, so ASK_STAFF may be told while an emergency that a later question
 * would have found is still open. In the default guide even that needs an answer without a direction, {@code about} or {@code age}.
 */
final class WorseAnswerTest {
    private static final int VISITS = Boolean.getBoolean("guidepost.soak") ? 500_000 : 12_000;
    private static final int RANDOM_GUIDES = Boolean.getBoolean("guidepost.soak") ? 10_000 : 200;

    private int tried;

    @Test
    void in_the_default_guide_no_worse_answer_lowers_the_urgency() {
        Edition guide = DefaultGuides.builtIn();
        Decider decider = Decider.of(guide);
        GuideVisits visits = new GuideVisits(guide, 5);
        for (int visit = 0; visit < VISITS; visit++) {
            tryEveryWorseAnswer(decider, visits.pattern(), false);
        }
        assertThat(tried).isGreaterThan(10 * VISITS);
    }

    @Test
    void in_guides_nobody_wrote_it_is_lowered_only_where_staff_take_over_before_an_emergency_is_found() {
        for (int seed = 1; seed <= RANDOM_GUIDES; seed++) {
            Edition guide = RandomGuide.draft(seed);
            Decider decider = Decider.of(guide);
            GuideVisits visits = new GuideVisits(guide, seed);
            for (int visit = 0; visit < 30; visit++) {
                tryEveryWorseAnswer(decider, visits.pattern(), true);
            }
        }
        assertThat(tried).isGreaterThan(10 * RANDOM_GUIDES);
    }

    /** Every question is answered, so ASK_STAFF is here always the word of a rule that ended the questions. */
    private void tryEveryWorseAnswer(Decider decider, Answers answers, boolean staffMayTakeOver) {
        Decider.Slate slate = decider.slate();
        slate.put(answers);
        Urgency before = decider.decide(slate);
        for (Question question : decider.edition().questions()) {
            Answer answer = answers.to(question.code()).orElseThrow();
            for (Answer worse : WorseAnswers.of(question, answer)) {
                slate.put(question.code(), worse);
                Urgency after = decider.decide(slate);
                boolean takenOver = after == Urgency.ASK_STAFF && before == Urgency.EMERGENCY && staffMayTakeOver;
                assertThat(takenOver || !before.outranks(after))
                        .as(() -> "%s: from %s to %s with %s instead, of %s"
                                .formatted(question.code(), before, after, worse, answers.byQuestion()))
                        .isTrue();
                tried++;
            }
            slate.put(question.code(), answer);
        }
    }
}
