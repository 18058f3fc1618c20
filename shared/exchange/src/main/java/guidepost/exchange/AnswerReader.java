package guidepost.exchange;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.triage.Answer;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonRejected;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an answer to one question. */
interface AnswerReader {
    Answer read(JsonAt at) throws JsonRejected;

    static AnswerReader of(Question question) {
        return question.kind().fold(AnswerReader::choice, AnswerReader::several, AnswerReader::amount);
    }

    private static AnswerReader choice(AnswerKind.Choice choice) {
        Set<String> options = codes(choice.options());
        return at -> {
            if (!at.isText()) {
                throw at.reject("must be one option");
            }
            return new Answer.Chosen(option(at, options));
        };
    }

    private static AnswerReader several(AnswerKind.Several several) {
        Set<String> options = codes(several.options());
        List<String> none =
                several.options().stream().limit(1).map(Option::code).toList();
        return at -> {
            Set<String> signs = new HashSet<>();
            for (JsonAt item : at.items()) {
                if (!signs.add(option(item, options))) {
                    throw item.reject("repeated");
                }
            }
            if (signs.isEmpty()) {
                throw at.reject("must name at least one option");
            }
            if (signs.removeAll(none) && !signs.isEmpty()) {
                throw at.reject(none.get(0) + " stands alone");
            }
            return new Answer.Signs(signs);
        };
    }

    private static AnswerReader amount(AnswerKind.Amount amount) {
        return at -> {
            int value = at.whole();
            if (!amount.allows(value)) {
                throw at.reject("must be from " + amount.min() + " to " + amount.max());
            }
            return new Answer.Amount(value);
        };
    }

    private static String option(JsonAt at, Set<String> options) throws JsonRejected {
        String option = at.text();
        if (!options.contains(option)) {
            throw at.reject("there is no such option");
        }
        return option;
    }

    private static Set<String> codes(List<Option> options) {
        return options.stream().map(Option::code).collect(Collectors.toUnmodifiableSet());
    }
}
