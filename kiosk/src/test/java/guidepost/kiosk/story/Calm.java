package guidepost.kiosk.story;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Question;
import java.util.List;
import java.util.stream.Stream;

/** What somebody with a simple spasm touches, by question. */
final class Calm {
    private Calm() {}

    static List<String> answer(Question question) {
        return question.kind()
                .fold(
                        choice -> List.of("option." + choice.options().get(0).code()),
                        several -> List.of("option." + several.none().code()),
                        amount -> amount(question, amount));
    }

    private static List<String> amount(Question question, AnswerKind.Amount amount) {
        return switch (amount.style()) {
            case SCALE -> List.of("step.5");
            case DURATION -> List.of("shortcut.24");
            case NUMBER ->
                Stream.of((question.code().equals("age") ? "40" : "1").split(""))
                        .map(digit -> "key." + digit)
                        .toList();
        };
    }
}
