package guidepost.core.scenario;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A made-up patient, and how urgent they must be found.
 *
 * @param answers by question code, the options chosen or one number; no sign at all is the option that says so
 * @param note why it is so, for whoever sees it fail
 */
public record Scenario(
        String code, String name, SortedMap<String, List<String>> answers, Urgency expected, String note) {
    public Scenario {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        answers.forEach((question, values) -> copy.put(question, List.copyOf(values)));
        answers = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * A visit that was walked through.
     *
     * @param edition it was walked in; an answer without any sign becomes the option that says so, since nothing said at all is no answer
     */
    public static Scenario recorded(
            Edition edition, String code, String name, Answers answers, Urgency expected, String note) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        answers.byQuestion().forEach((question, answer) -> values.put(question, values(edition, question, answer)));
        return new Scenario(code, name, values, expected, note);
    }

    private static List<String> values(Edition edition, String question, Answer answer) {
        return answer.fold(
                chosen -> List.of(chosen.option()),
                signs -> signs.signs().isEmpty() ? none(edition, question) : List.copyOf(signs.signs()),
                amount -> List.of(Integer.toString(amount.value())));
    }

    private static List<String> none(Edition edition, String question) {
        return edition.findQuestion(question).stream()
                .flatMap(asked -> asked.options().stream().limit(1))
                .map(Option::code)
                .toList();
    }
}
