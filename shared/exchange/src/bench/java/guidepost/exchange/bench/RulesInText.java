package guidepost.exchange.bench;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the rules are translated from: the questions they look at, and the rules themselves, the worst first. */
final class RulesInText {
    private final Edition edition;
    private final List<Question> questions;
    private final List<Rule> worstFirst;

    RulesInText(Edition edition) {
        this.edition = edition;
        Set<String> used = edition.rules().stream()
                .flatMap(rule -> rule.all().stream())
                .map(Condition::question)
                .collect(Collectors.toSet());
        questions = edition.questions().stream()
                .filter(question -> used.contains(question.code()))
                .toList();
        worstFirst = edition.rules().stream()
                .sorted(Comparator.comparing(Rule::urgency).reversed())
                .toList();
    }

    List<Question> questions() {
        return questions;
    }

    List<Rule> worstFirst() {
        return worstFirst;
    }

    String each(Function<Question, String> text) {
        return questions.stream().map(text).collect(Collectors.joining());
    }

    /** On the scale that amounts are handed over in. */
    long limit(Condition.Comparison condition) {
        return edition.threshold(condition.threshold()).onCommonScale();
    }

    static String sign(Condition.Relation relation) {
        return switch (relation) {
            case AT_LEAST -> ">=";
            case MORE_THAN -> ">";
            case LESS_THAN -> "<";
        };
    }

    static String quoted(List<String> codes) {
        return codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(", "));
    }

    /** What an engine is handed as the answer to a question: a code, a list of signs, or an amount on the common scale. */
    static <T> T value(
            Question question,
            Answers answers,
            Function<String, T> choice,
            Function<List<String>, T> several,
            Function<Long, T> amount,
            T notAsked) {
        return answers.to(question.code())
                .map(answer -> answer.fold(
                        chosen -> choice.apply(chosen.option()),
                        signs -> several.apply(signs(question, signs)),
                        number -> amount.apply(
                                ((AnswerKind.Amount) question.kind()).unit().onCommonScale(number.value()))))
                .orElse(notAsked);
    }

    private static List<String> signs(Question question, Answer.Signs signs) {
        return signs.signs().isEmpty() ? List.of(question.options().get(0).code()) : List.copyOf(signs.signs());
    }
}
