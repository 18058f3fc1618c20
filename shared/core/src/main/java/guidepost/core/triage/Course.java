package guidepost.core.triage;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way one set of answers leads through an edition's questions: the plain reading of the rules, held to by everything faster.
 *
 * <p>Questions are taken in order. One whose conditions are known to fail is not asked, and every condition on it is false; one that is unanswered, or
 * whose visibility is not known, leaves conditions on it unknown. As soon as a rule that ends the questions holds, nothing further is asked and no
 * later answer counts.
 */
public final class Course {
    private final Edition edition;
    private final List<Question> asked = new ArrayList<>();
    private final Map<String, Answer> counted = new LinkedHashMap<>();
    private final Set<String> notAsked = new HashSet<>();
    private Optional<Question> firstUnanswered = Optional.empty();
    private boolean ended;

    private Course(Edition edition) {
        this.edition = edition;
    }

    public static Course of(Edition edition, Answers answers) {
        Course course = new Course(edition);
        for (Question question : edition.questions()) {
            course.take(question, answers);
            if (course.ended) {
                break;
            }
        }
        return course;
    }

    private void take(Question question, Answers answers) {
        Truth visible = all(question.askedWhen());
        if (visible == Truth.FALSE) {
            notAsked.add(question.code());
        } else if (visible == Truth.TRUE) {
            asked.add(question);
            Optional<Answer> answer = answers.to(question.code());
            if (answer.isPresent()) {
                counted.put(question.code(), answer.get());
                ended = edition.rules().stream()
                        .anyMatch(rule -> rule.urgency().endsQuestions() && all(rule.all()) == Truth.TRUE);
            } else if (firstUnanswered.isEmpty()) {
                firstUnanswered = Optional.of(question);
            }
        }
    }

    /** The questions asked, in order, up to where the questions end; unanswered ones included. */
    public List<Question> asked() {
        return List.copyOf(asked);
    }

    /** The answers that count: those to questions that are asked. */
    public Answers counted() {
        return Answers.of(counted);
    }

    /** Whether a rule that ends the questions holds. */
    public boolean endedEarly() {
        return ended;
    }

    /** The first question still to be answered; empty where the questions ended early or all are answered. */
    public Optional<Question> next() {
        return ended ? Optional.empty() : firstUnanswered;
    }

    /** The rules that hold, in the edition's order. */
    List<Rule> rulesThatHold() {
        return edition.rules().stream()
                .filter(rule -> all(rule.all()) == Truth.TRUE)
                .toList();
    }

    Urgency urgency(List<Rule> holding) {
        Urgency worst =
                holding.stream().map(Rule::urgency).max(Urgency::compareTo).orElse(Urgency.SELF_CARE);
        return next().isPresent() && !worst.endsQuestions() ? Urgency.ASK_STAFF : worst;
    }

    Truth all(List<Condition> conditions) {
        return conditions.stream().map(this::truth).reduce(Truth.TRUE, Truth::and);
    }

    Truth any(List<Condition> conditions) {
        return conditions.stream().map(this::truth).reduce(Truth.FALSE, Truth::or);
    }

    private Truth truth(Condition condition) {
        if (notAsked.contains(condition.question())) {
            return Truth.FALSE;
        }
        Answer answer = counted.get(condition.question());
        if (answer == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(condition.fold(anyOf -> chosenAmong(anyOf, answer), comparison -> stands(comparison, answer)));
    }

    private boolean chosenAmong(Condition.AnyOf condition, Answer answer) {
        return answer.fold(
                chosen -> condition.options().contains(chosen.option()),
                signs -> signs.signs().isEmpty()
                        ? condition.options().contains(noneOf(condition.question()))
                        : signs.signs().stream().anyMatch(condition.options()::contains),
                amount -> false);
    }

    private String noneOf(String question) {
        return edition.question(question).options().get(0).code();
    }

    private boolean stands(Condition.Comparison condition, Answer answer) {
        return edition.question(condition.question())
                .kind()
                .fold(
                        choice -> false,
                        several -> false,
                        kind -> answer.fold(
                                chosen -> false, signs -> false, given -> holds(condition, kind, given.value())));
    }

    private boolean holds(Condition.Comparison condition, AnswerKind.Amount kind, int value) {
        return condition
                .relation()
                .holds(
                        kind.unit().onCommonScale(value),
                        edition.threshold(condition.threshold()).onCommonScale());
    }
}
