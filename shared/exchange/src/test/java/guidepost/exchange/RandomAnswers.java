package guidepost.exchange;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Course;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers nobody gave. */
public final class RandomAnswers {
    private RandomAnswers() {}

    /** An answer to every question, asked or not. */
    public static Answers pattern(Edition edition, Random random) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : edition.questions()) {
            answers.put(question.code(), to(question, random));
        }
        return Answers.of(answers);
    }

    /** The answers of a visit that came to its end. */
    public static Answers visit(Edition edition, Random random) {
        return Course.of(edition, pattern(edition, random)).counted();
    }

    public static Answer to(Question question, Random random) {
        return question.kind()
                .fold(
                        choice -> new Answer.Chosen(one(choice.options(), random)),
                        several -> new Answer.Signs(signs(several, random)),
                        amount -> new Answer.Amount(amount.min() + random.nextInt(amount.max() - amount.min() + 1)));
    }

    private static String one(List<Option> options, Random random) {
        return options.get(random.nextInt(options.size())).code();
    }

    private static Set<String> signs(AnswerKind.Several several, Random random) {
        return several.signs().stream()
                .filter(sign -> random.nextInt(3) == 0)
                .map(Option::code)
                .collect(Collectors.toSet());
    }
}
