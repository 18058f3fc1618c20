package guidepost.kiosk.command;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Rule;
import guidepost.core.triage.Assessment;
import guidepost.exchange.AnswersFile;
import guidepost.exchange.json.Json;
import java.util.List;
import java.util.Optional;

/** An assessment as scripts read it. */
final class AssessmentJson {
    private AssessmentJson() {}

    static Json of(Assessment assessment, Edition edition, AnswersFile answers) {
        List<Json> because = assessment.because().stream()
                .map(reason -> Json.object()
                        .with("question", reason.question())
                        .with("answer", answers.write(reason.question(), reason.answer()))
                        .build())
                .toList();
        return Json.object()
                .with("urgency", assessment.urgency().name())
                .with(
                        "rules",
                        Json.texts(assessment.rules().stream().map(Rule::code).toList()))
                .with("because", new Json.Array(because))
                .with("edition", identity(edition))
                .build();
    }

    private static Json identity(Edition edition) {
        Optional<Json> number = edition.stamp().map(stamp -> Json.whole(stamp.number()));
        Optional<Json> seal = edition.stamp().map(stamp -> Json.text(stamp.seal()));
        return Json.object()
                .with("guide", edition.guide())
                .with("number", number.orElse(Json.NULL))
                .with("seal", seal.orElse(Json.NULL))
                .build();
    }
}
