package guidepost.core.check;

import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Threshold;
import java.util.List;
import java.util.Optional;

/** Whether a condition asks of a question what that question can answer. */
final class ConditionCheck {
    private final Edition edition;
    private final List<Finding> findings;

    ConditionCheck(Edition edition, List<Finding> findings) {
        this.edition = edition;
        this.findings = findings;
    }

    void check(String place, Condition condition) {
        Optional<Question> question = edition.findQuestion(condition.question());
        if (question.isEmpty()) {
            add(Kind.UNKNOWN_REFERENCE, place, "there is no question " + condition.question());
            return;
        }
        condition.fold(
                anyOf -> options(place, anyOf, question.get()),
                comparison -> numbers(place, comparison, question.get()));
    }

    private boolean options(String place, Condition.AnyOf condition, Question question) {
        if (question.options().isEmpty()) {
            return add(Kind.WRONG_CONDITION, place, question.code() + " has no options to choose from");
        }
        if (condition.options().isEmpty()) {
            return add(Kind.WRONG_CONDITION, place, "a condition on " + question.code() + " names no option");
        }
        for (String option : condition.options()) {
            if (question.option(option).isEmpty()) {
                add(Kind.UNKNOWN_REFERENCE, place, question.code() + " has no option " + option);
            }
        }
        return true;
    }

    private boolean numbers(String place, Condition.Comparison condition, Question question) {
        Optional<Threshold> threshold = edition.findThreshold(condition.threshold());
        if (threshold.isEmpty()) {
            return add(Kind.UNKNOWN_REFERENCE, place, "there is no threshold " + condition.threshold());
        }
        if (!(question.kind() instanceof AnswerKind.Amount amount)) {
            return add(Kind.WRONG_CONDITION, place, question.code() + " is not answered with a number");
        }
        if (!amount.unit().comparableWith(threshold.get().unit())) {
            return add(
                    Kind.WRONG_CONDITION,
                    place,
                    question.code() + " and " + condition.threshold() + " do not count the same thing");
        }
        return true;
    }

    private boolean add(Kind kind, String place, String message) {
        return findings.add(new Finding(kind, place, message));
    }
}
