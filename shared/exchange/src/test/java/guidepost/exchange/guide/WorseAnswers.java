package guidepost.exchange.guide;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.triage.Answer;
import java.util.ArrayList;
import java.util.List;

/** The answers that are a single step worse than another one. */
final class WorseAnswers {
    private WorseAnswers() {}

    /** The next option where they have an order, one more sign, one more where more is worse. */
    static List<Answer> of(Question question, Answer answer) {
        return question.kind()
                .fold(
                        choice -> answer.fold(chosen -> nextOption(choice, chosen), signs -> List.of(), a -> List.of()),
                        several -> answer.fold(chosen -> List.of(), signs -> oneMore(several, signs), a -> List.of()),
                        kind -> answer.fold(
                                chosen -> List.of(), signs -> List.of(), amount -> oneHigher(kind, amount)));
    }

    private static List<Answer> nextOption(AnswerKind.Choice choice, Answer.Chosen chosen) {
        List<String> codes = choice.options().stream().map(Option::code).toList();
        int next = codes.indexOf(chosen.option()) + 1;
        return choice.ordered() && next < codes.size() ? List.of(new Answer.Chosen(codes.get(next))) : List.of();
    }

    private static List<Answer> oneMore(AnswerKind.Several several, Answer.Signs signs) {
        List<Answer> worse = new ArrayList<>();
        for (Option sign : several.signs()) {
            if (!signs.signs().contains(sign.code())) {
                worse.add(new Answer.Signs(GuideVisits.more(signs, sign.code())));
            }
        }
        return worse;
    }

    private static List<Answer> oneHigher(AnswerKind.Amount kind, Answer.Amount amount) {
        return kind.worsens() && kind.allows(amount.value() + 1)
                ? List.of(new Answer.Amount(amount.value() + 1))
                : List.of();
    }
}
