package guidepost.exchange.guide;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Every answer worth trying to each question, two questions at a time: each option, each sign alone, each side of each threshold. */
final class EveryPair {
    private final Edition edition;

    EveryPair(Edition edition) {
        this.edition = edition;
    }

    /** How many answers it tried; those to all other questions stay as they are. */
    int forEach(Answers others, Consumer<Answers> attempt) {
        int tried = 0;
        List<Question> questions = edition.questions();
        for (int i = 0; i < questions.size(); i++) {
            for (Answer first : answers(questions.get(i))) {
                Answers bent = others.with(questions.get(i).code(), first);
                for (Question second : questions.subList(i + 1, questions.size())) {
                    for (Answer answer : answers(second)) {
                        attempt.accept(bent.with(second.code(), answer));
                        tried++;
                    }
                }
            }
        }
        return tried;
    }

    List<Answer> answers(Question question) {
        return question.kind()
                .fold(
                        choice -> choice.options().stream()
                                .map(Option::code)
                                .<Answer>map(Answer.Chosen::new)
                                .toList(),
                        EveryPair::signs,
                        amount -> amounts(question, amount));
    }

    private static List<Answer> signs(AnswerKind.Several several) {
        List<Answer> answers = new ArrayList<>(List.of(new Answer.Signs(Set.of())));
        several.signs().forEach(sign -> answers.add(new Answer.Signs(Set.of(sign.code()))));
        return answers;
    }

    private List<Answer> amounts(Question question, AnswerKind.Amount amount) {
        Set<Integer> values = new TreeSet<>(Set.of(amount.min(), amount.max()));
        Edge.ofEverything(edition).stream()
                .filter(edge -> edge.question().equals(question.code()))
                .forEach(edge -> values.add(edge.value()));
        return values.stream().<Answer>map(Answer.Amount::new).toList();
    }
}
