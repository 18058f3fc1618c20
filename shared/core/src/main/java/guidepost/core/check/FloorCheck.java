package guidepost.core.check;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import guidepost.core.guide.Urgency;
import java.util.List;

/** Whether every floor is held by a rule of its own: an EMERGENCY rule with that answer as its only condition, on a question always asked. */
final class FloorCheck {
    private final Edition edition;
    private final List<Floor> floors;
    private final List<Finding> findings;

    FloorCheck(Edition edition, List<Floor> floors, List<Finding> findings) {
        this.edition = edition;
        this.floors = floors;
        this.findings = findings;
    }

    void run() {
        for (Floor floor : floors) {
            String code = floor.answer().question();
            boolean alwaysAsked = edition.findQuestion(code)
                    .map(question -> question.askedWhen().isEmpty())
                    .orElse(false);
            if (!alwaysAsked) {
                findings.add(new Finding(
                        Finding.Kind.FLOOR_NOT_KEPT,
                        "questions/" + code,
                        "the question " + code + " must always be asked"));
            }
            floor.answer().options().stream()
                    .filter(option -> !isEmergency(code, option))
                    .forEach(option -> findings.add(new Finding(
                            Finding.Kind.FLOOR_NOT_KEPT,
                            "rules",
                            code + " answered " + option + " must give EMERGENCY, whatever else is answered")));
        }
    }

    private boolean isEmergency(String question, String option) {
        return edition.rules().stream()
                .filter(rule ->
                        rule.urgency() == Urgency.EMERGENCY && rule.all().size() == 1)
                .flatMap(rule -> rule.all().stream())
                .anyMatch(condition -> condition.fold(
                        anyOf -> anyOf.question().equals(question)
                                && anyOf.options().contains(option),
                        comparison -> false));
    }
}
