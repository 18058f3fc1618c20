package guidepost.core.scenario;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Triage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Takes scenarios through an edition. */
public final class ScenarioRun {
    private final Edition edition;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    private ScenarioRun(Edition edition) {
        this.edition = edition;
    }

    /** Each scenario's result, in their order. */
    public static List<ScenarioResult> run(Edition edition, List<Scenario> scenarios) {
        return scenarios.stream().map(scenario -> run(edition, scenario)).toList();
    }

    public static ScenarioResult run(Edition edition, Scenario scenario) {
        ScenarioRun run = new ScenarioRun(edition);
        run.read(scenario);
        return new ScenarioResult(
                scenario,
                run.problems.isEmpty()
                        ? Optional.of(
                                Triage.assess(edition, Answers.of(run.answers)).urgency())
                        : Optional.empty(),
                run.problems);
    }

    /** The scenario's answers, as far as the edition knows them. */
    public static Answers answers(Edition edition, Scenario scenario) {
        ScenarioRun run = new ScenarioRun(edition);
        run.read(scenario);
        return Answers.of(run.answers);
    }

    private void read(Scenario scenario) {
        scenario.answers().forEach((code, values) -> {
            Optional<Question> question = edition.findQuestion(code);
            if (question.isEmpty()) {
                problems.add("the question " + code + " is no longer there");
            } else {
                answer(question.get(), values).ifPresent(answer -> answers.put(code, answer));
            }
        });
    }

    private Optional<Answer> answer(Question question, List<String> values) {
        return question.kind()
                .fold(
                        choice -> chosen(question, values),
                        several -> signs(question, several, values),
                        amount -> amount(question, amount, values));
    }

    private Optional<Answer> chosen(Question question, List<String> values) {
        if (values.size() != 1) {
            problems.add(question.code() + ": takes exactly one option");
            return Optional.empty();
        }
        return allKnown(question, values) ? Optional.of(new Answer.Chosen(values.get(0))) : Optional.empty();
    }

    private Optional<Answer> signs(Question question, AnswerKind.Several several, List<String> values) {
        if (!allKnown(question, values)) {
            return Optional.empty();
        }
        TreeSet<String> signs = new TreeSet<>(values);
        several.options().stream().limit(1).map(Option::code).forEach(signs::remove);
        return Optional.of(new Answer.Signs(signs));
    }

    private boolean allKnown(Question question, List<String> options) {
        boolean known = true;
        for (String option : options) {
            if (question.option(option).isEmpty()) {
                problems.add(question.code() + ": the option " + option + " is no longer there");
                known = false;
            }
        }
        return known;
    }

    private Optional<Answer> amount(Question question, AnswerKind.Amount amount, List<String> values) {
        try {
            int value = Integer.parseInt(String.join(" ", values));
            if (amount.allows(value)) {
                return Optional.of(new Answer.Amount(value));
            }
            problems.add(question.code() + ": " + value + " is not from " + amount.min() + " to " + amount.max());
        } catch (NumberFormatException e) {
            problems.add(question.code() + ": takes a whole number");
        }
        return Optional.empty();
    }
}
