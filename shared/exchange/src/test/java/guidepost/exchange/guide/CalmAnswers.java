package guidepost.exchange.guide;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.triage.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The answers of a person with as little the matter as an edition knows: those that meet the fewest conditions of its rules. */
final class CalmAnswers {
    private final Edition edition;
    private final Random random;
    private final Map<String, List<Answer>> calmest = new LinkedHashMap<>();

    CalmAnswers(Edition edition, Random random) {
        this.edition = edition;
        this.random = random;
        edition.questions().forEach(question -> calmest.put(question.code(), calmest(question)));
    }

    /** A calm answer to every question, asked or not. */
    Map<String, Answer> toEverything() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        calmest.forEach((question, calm) -> answers.put(question, calm.get(random.nextInt(calm.size()))));
        return answers;
    }

    private List<Answer> calmest(Question question) {
        List<Answer> candidates = question.kind().fold(this::options, several -> List.of(noSigns()), amount -> {
            return amounts(question, amount);
        });
        long fewest = candidates.stream()
                .mapToLong(answer -> conditionsMet(question, answer))
                .min()
                .orElseThrow();
        return candidates.stream()
                .filter(answer -> conditionsMet(question, answer) == fewest)
                .toList();
    }

    private static Answer noSigns() {
        return new Answer.Signs(Set.of());
    }

    /** Of ordered options the mildest. */
    private List<Answer> options(AnswerKind.Choice choice) {
        return choice.options().stream()
                .limit(choice.ordered() ? 1 : choice.options().size())
                .map(Option::code)
                .<Answer>map(Answer.Chosen::new)
                .toList();
    }

    /** Either end, and either side of every threshold. */
    private List<Answer> amounts(Question question, AnswerKind.Amount kind) {
        Set<Integer> values = new TreeSet<>(Set.of(kind.min(), kind.max()));
        Edge.ofDecisions(edition).stream()
                .filter(edge -> edge.question().equals(question.code()))
                .forEach(edge -> values.add(edge.value()));
        return values.stream().<Answer>map(Answer.Amount::new).toList();
    }

    private long conditionsMet(Question question, Answer answer) {
        return edition.rules().stream()
                .flatMap(rule -> rule.all().stream())
                .filter(condition -> condition.question().equals(question.code()))
                .filter(condition -> condition.fold(
                        anyOf -> names(anyOf, answer), comparison -> holds(question, comparison, answer)))
                .count();
    }

    private static boolean names(Condition.AnyOf condition, Answer answer) {
        return answer.fold(chosen -> condition.options().contains(chosen.option()), signs -> false, amount -> false);
    }

    private boolean holds(Question question, Condition.Comparison condition, Answer answer) {
        long limit = edition.threshold(condition.threshold()).onCommonScale();
        return question.kind()
                .fold(
                        choice -> false,
                        several -> false,
                        kind -> answer.fold(chosen -> false, signs -> false, amount -> condition
                                .relation()
                                .holds(kind.unit().onCommonScale(amount.value()), limit)));
    }
}
