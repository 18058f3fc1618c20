package guidepost.core.proof;

import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import guidepost.core.triage.Answers;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What every part of the proof of one edition stands on: its diagrams, with the urgency of every pattern. */
final class Grounds {
    private final Edition edition;
    private final AnswerSpace space;
    private final Reading reading;
    private final Diagrams diagrams;
    private final WitnessSearch witnesses;
    private final int urgency;
    private final List<Finding> findings;

    Grounds(Edition edition, List<String> order, int budget, BooleanSupplier unwanted, List<Finding> findings) {
        this.edition = edition;
        this.findings = findings;
        space = AnswerSpace.of(order, edition);
        reading = new Reading(space, edition);
        diagrams = new Diagrams(space, budget, unwanted);
        witnesses = new WitnessSearch(diagrams, List.of(reading));
        urgency = DiagramBuilder.build(diagrams, reading.urgency());
    }

    Edition edition() {
        return edition;
    }

    AnswerSpace space() {
        return space;
    }

    Reading reading() {
        return reading;
    }

    Diagrams diagrams() {
        return diagrams;
    }

    /** The urgency of every pattern, by its ordinal. */
    int urgency() {
        return urgency;
    }

    int diagram(DecisionList list) {
        return DiagramBuilder.build(diagrams, list);
    }

    /** Whether a list comes to YES for anybody. */
    boolean holdsSomewhere(DecisionList list) {
        return DiagramBuilder.holdsSomewhere(diagrams, list);
    }

    /** The patterns whose urgency is one of these. */
    int whereUrgency(Iterable<Urgency> urgencies) {
        return diagrams.where(urgency, Outcomes.bits(urgencies));
    }

    boolean holdsNowhere(int function) {
        return function == Diagrams.NO;
    }

    void find(Finding.Kind kind, String place, String message) {
        findings.add(new Finding(kind, place, message));
    }

    /** A finding with the smallest patient of a function that holds somewhere. */
    void find(Finding.Kind kind, String place, String message, int shownBy) {
        Optional<Answers> witness = witnesses.smallest(shownBy);
        findings.add(new Finding(kind, place, message, witness));
    }

    /** A finding with the smallest patient who differs so from one who answers a level otherwise. */
    void find(Finding.Kind kind, String place, String message, int shownBy, int level, int otherCell) {
        Optional<Answers> witness = witnesses.smallest(shownBy, level, otherCell);
        findings.add(new Finding(kind, place, message, witness));
    }

    static String words(Wording wording) {
        return wording.find(Language.ENGLISH)
                .orElseGet(
                        () -> wording.byLanguage().values().stream().findFirst().orElse("?"));
    }

    static String name(Question question) {
        return "\"" + words(question.topic()) + "\"";
    }
}
