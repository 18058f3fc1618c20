package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Decider;
import guidepost.core.triage.Triage;
import guidepost.exchange.DefaultGuides;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The default guide decides as the hand-written second opinion does. */
final class GuideOracleTest {
    private static final int VISITS = Boolean.getBoolean("guidepost.soak") ? 2_000_000 : 20_000;

    private final Edition guide = DefaultGuides.builtIn();

    @Test
    void the_guide_and_the_second_opinion_agree_on_every_visit() {
        GuideVisits visits = new GuideVisits(guide, 6);
        Map<Urgency, Integer> met = new EnumMap<>(Urgency.class);
        for (int visit = 0; visit < VISITS; visit++) {
            Answers answers = visits.pattern();
            Urgency urgency = Triage.assess(guide, answers).urgency();
            assertThat(urgency)
                    .as(() -> answers.byQuestion().toString())
                    .isEqualTo(GuideOracle.decide(inPlainWords(answers)));
            met.merge(urgency, 1, Integer::sum);
        }
        assertThat(met).hasSize(Urgency.values().length);
        assertThat(met.values()).allMatch(times -> times > 500);
    }

    /** The compiled decision is quick enough to try every pair of answers to every pair of questions on a calm person. */
    @Test
    void they_agree_on_every_pair_of_answers_that_differ_from_a_calm_persons() {
        EveryPair pairs = new EveryPair(guide);
        Decider decider = Decider.of(guide);
        Decider.Slate slate = decider.slate();
        int tried = pairs.forEach(Person.calmBut(""), answers -> {
            slate.clear();
            slate.put(answers);
            assertThat(decider.decide(slate))
                    .as(() -> answers.byQuestion().toString())
                    .isEqualTo(GuideOracle.decide(inPlainWords(answers)));
        });
        assertThat(tried).isGreaterThan(5_000);
    }

    private static Map<String, Object> inPlainWords(Answers answers) {
        Map<String, Object> said = new LinkedHashMap<>();
        answers.byQuestion()
                .forEach((question, answer) -> said.put(
                        question,
                        answer.<Object>fold(Answer.Chosen::option, Answer.Signs::signs, Answer.Amount::value)));
        return said;
    }
}
