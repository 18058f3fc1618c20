package guidepost.core.triage;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The decision: how urgent a set of answers is, and why. A pure function of its arguments. */
public final class Triage {
    private Triage() {}

    /** The most urgent rule that fires decides; a question asked and not answered gives ASK_STAFF unless an emergency holds. */
    public static Assessment assess(Edition edition, Answers answers) {
        Course course = Course.of(edition, answers);
        List<Rule> holding = course.rulesThatHold();
        Urgency urgency = course.urgency(holding);
        List<Rule> deciding =
                holding.stream().filter(rule -> rule.urgency() == urgency).toList();
        return new Assessment(
                urgency,
                deciding,
                because(edition, deciding, course.counted()),
                course.counted(),
                course.next().isEmpty());
    }

    static List<Because> because(Edition edition, List<Rule> rules, Answers counted) {
        List<Because> because = new ArrayList<>();
        for (Question question : edition.questions()) {
            List<Condition> conditions = rules.stream()
                    .flatMap(rule -> rule.all().stream())
                    .filter(condition -> condition.question().equals(question.code()))
                    .toList();
            if (!conditions.isEmpty()) {
                counted.to(question.code())
                        .ifPresent(answer -> because.add(new Because(question.code(), only(answer, conditions))));
            }
        }
        return because;
    }

    private static Answer only(Answer answer, List<Condition> conditions) {
        return answer.fold(chosen -> chosen, signs -> matching(signs, conditions), amount -> amount);
    }

    private static Answer matching(Answer.Signs signs, List<Condition> conditions) {
        Set<String> matching = new TreeSet<>();
        for (Condition condition : conditions) {
            condition.fold(anyOf -> matching.addAll(anyOf.options()), comparison -> false);
        }
        matching.retainAll(signs.signs());
        return new Answer.Signs(matching);
    }
}
