package guidepost.admin;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.exchange.json.Json;
import java.util.List;
import java.util.stream.Stream;

/** A witness's answers as an answers file has them. */
final class AnswersJson {
    private final List<Edition> editions;

    /** @param editions those the answers are to, one of which has every question */
    AnswersJson(Edition... editions) {
        this.editions = List.of(editions);
    }

    Json of(Answers answers) {
        Json.Builder object = Json.object();
        answers.byQuestion().forEach((question, answer) -> {
            Json value = answer.fold(
                    chosen -> Json.text(chosen.option()),
                    signs -> signs(question, signs),
                    amount -> Json.whole(amount.value()));
            object.with(question, value);
        });
        return object.build();
    }

    private Json signs(String question, Answer.Signs signs) {
        List<String> inOrder = signs.signs().isEmpty()
                ? several(question)
                        .map(several -> several.none().code())
                        .limit(1)
                        .toList()
                : several(question)
                        .flatMap(several -> several.signs().stream())
                        .map(Option::code)
                        .distinct()
                        .filter(signs.signs()::contains)
                        .toList();
        return Json.texts(inOrder);
    }

    private Stream<AnswerKind.Several> several(String question) {
        return editions.stream()
                .flatMap(edition -> edition.findQuestion(question).stream())
                .map(Question::kind)
                .filter(AnswerKind.Several.class::isInstance)
                .map(AnswerKind.Several.class::cast);
    }
}
