package guidepost.exchange.guide;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.exchange.DefaultGuides;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A person aged 40 with mild low back pain since yesterday and nothing else the matter, told apart by what differs. */
final class Person {
    private static final Edition GUIDE = DefaultGuides.builtIn();
    private static final String CALM = """
            about=my_back bladder_bowel=no passing_urine=no saddle_numbness=no legs=none leg_signs=none urgent_signs=none
            injury=none age=40 fever=no history=none pregnancy_signs=no onset=24 sudden=no pain=3 trend=same pain_site=low
            colic=no other_signs=none daily_tasks=can night_pain=no home_care_days=0 morning_stiffness=no trigger=lifting
            lifestyle=none episodes=first medicine_cautions=none""";

    private Person() {}

    /** All answers, also those to questions this person is not asked. */
    static Answers calmBut(String differences) {
        return answers(answers(Answers.none(), CALM), differences);
    }

    /** Written as {@code pain=8 history=pregnant+cancer_past}. */
    private static Answers answers(Answers before, String words) {
        Answers answers = before;
        for (String word : words.strip().split("\\s+", -1)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                String question = word.substring(0, equals);
                answers = answers.with(question, answer(question, word.substring(equals + 1)));
            }
        }
        return answers;
    }

    private static Answer answer(String question, String said) {
        AnswerKind kind = GUIDE.question(question).kind();
        return kind.fold(
                choice -> new Answer.Chosen(known(question, said)),
                several -> new Answer.Signs(signs(question, said)),
                amount -> new Answer.Amount(Integer.parseInt(said)));
    }

    private static Set<String> signs(String question, String said) {
        return said.equals("none")
                ? Set.of()
                : Arrays.stream(said.split("\\+", -1))
                        .map(sign -> known(question, sign))
                        .collect(Collectors.toSet());
    }

    private static String known(String question, String option) {
        if (GUIDE.question(question).option(option).isEmpty()) {
            throw new IllegalArgumentException(question + " has no option " + option);
        }
        return option;
    }
}
