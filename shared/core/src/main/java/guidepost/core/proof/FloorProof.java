package guidepost.core.proof;

import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.Floor;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Whether everybody who gives an answer that is a floor is told that it is an emergency. */
final class FloorProof {
    private FloorProof() {}

    static void run(Grounds grounds, List<Floor> floors) {
        floors.forEach(floor -> floor(grounds, floor));
    }

    private static void floor(Grounds grounds, Floor floor) {
        String code = floor.answer().question();
        Optional<Question> question = grounds.edition().findQuestion(code);
        if (question.isEmpty()) {
            grounds.find(Kind.FLOOR_NOT_KEPT, "questions/" + code, "the question " + code + " must be asked");
            return;
        }
        for (String option : floor.answer().options()) {
            if (question.get().option(option).isEmpty()) {
                grounds.find(
                        Kind.FLOOR_NOT_KEPT,
                        "questions/" + code,
                        "the question " + Grounds.name(question.get()) + " must offer the answer " + option);
            } else {
                answer(grounds, question.get(), option);
            }
        }
    }

    private static void answer(Grounds grounds, Question question, String option) {
        Diagrams diagrams = grounds.diagrams();
        Reading reading = grounds.reading();
        int given = diagrams.and(
                grounds.diagram(reading.reached(question.code())),
                grounds.diagram(reading.answered(question.code(), option)));
        int lower = diagrams.not(grounds.whereUrgency(EnumSet.of(Urgency.EMERGENCY)));
        int broken = diagrams.and(given, lower);
        if (!grounds.holdsNowhere(broken)) {
            grounds.find(
                    Kind.FLOOR_NOT_KEPT,
                    "questions/" + question.code(),
                    "the answer \""
                            + question.option(option)
                                    .map(o -> Grounds.words(o.label()))
                                    .orElse(option)
                            + "\" to " + Grounds.name(question)
                            + " must always give EMERGENCY, and for this patient it does not",
                    broken);
        }
    }
}
