package guidepost.admin.editor;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What conditions of an edition can be made of, so that none can be made that makes no sense. */
final class ConditionChoices {
    private final Edition edition;
    private final EditorWords words;
    private final Language language;

    ConditionChoices(Edition edition, EditorWords words) {
        this.edition = edition;
        this.words = words;
        this.language = edition.languages().get(0);
    }

    /** Every question a condition can ask of: those with answers to choose from, and those with a number to compare. */
    List<Choice> questions() {
        return questions(edition.questions().stream());
    }

    /** Those asked before that one. */
    List<Choice> before(String question) {
        return questions(
                edition.questions().stream().takeWhile(other -> !other.code().equals(question)));
    }

    private List<Choice> questions(Stream<Question> questions) {
        return questions
                .filter(question -> first(question).isPresent())
                .map(this::choice)
                .toList();
    }

    private Choice choice(Question question) {
        return new Choice(question.code(), said(question.topic(), question.code()));
    }

    String said(Wording wording, String code) {
        return wording.find(language)
                .filter(text -> !text.isBlank())
                .map(text -> words.plain(edition, text))
                .orElse(code);
    }

    /** What a new condition on a question is to begin with, its most worrying answer; empty where it has none yet. */
    Optional<Condition> first(String question) {
        return edition.findQuestion(question).flatMap(this::first);
    }

    private Optional<Condition> first(Question question) {
        List<Option> options = question.options();
        return question.kind() instanceof AnswerKind.Amount
                ? thresholds(question).stream()
                        .findFirst()
                        .map(threshold -> new Condition.Comparison(
                                question.code(), Condition.Relation.AT_LEAST, threshold.code()))
                : options.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Condition.AnyOf.of(
                                question.code(), options.get(options.size() - 1).code()));
    }

    private List<Choice> thresholds(Question question) {
        return question.kind() instanceof AnswerKind.Amount amount
                ? edition.thresholds().stream()
                        .filter(threshold -> threshold.unit().comparableWith(amount.unit()))
                        .map(this::choice)
                        .toList()
                : List.of();
    }

    Choice choice(Threshold threshold) {
        return new Choice(
                threshold.code(),
                words.say(
                        "choice.threshold",
                        words.amount(threshold.value(), threshold.unit()),
                        said(threshold.label(), threshold.code())));
    }

    ConditionLine line(Condition condition) {
        Question question = edition.question(condition.question());
        List<Choice> options = question.options().stream()
                .map(option -> new Choice(option.code(), said(option.label(), option.code())))
                .toList();
        return condition.fold(
                anyOf -> new ConditionLine(choice(question), options, anyOf.options(), Optional.empty(), "", List.of()),
                comparison -> new ConditionLine(
                        choice(question),
                        List.of(),
                        List.of(),
                        Optional.of(comparison.relation()),
                        comparison.threshold(),
                        thresholds(question)));
    }

    /** The condition with an option more or less, in the question's order; the last one stays. */
    Condition with(Condition condition, String option, boolean on) {
        return condition.<Condition>fold(
                anyOf -> {
                    List<String> wanted = new ArrayList<>(anyOf.options());
                    wanted.remove(option);
                    if (on) {
                        wanted.add(option);
                    }
                    List<String> chosen = edition.question(anyOf.question()).options().stream()
                            .map(Option::code)
                            .filter(wanted::contains)
                            .toList();
                    return chosen.isEmpty() ? anyOf : new Condition.AnyOf(anyOf.question(), chosen);
                },
                comparison -> comparison);
    }
}
