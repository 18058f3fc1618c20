package guidepost.kiosk.visit;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Decider;
import guidepost.core.triage.Interview;
import guidepost.ui.screen.Entry;
import guidepost.ui.screen.Touch;
import guidepost.ui.screen.Walk;
import java.util.Optional;

/** One patient at the kiosk, from first touch to wiped screen; keeps the edition it began with. */
final class Visit {
    /** Where in the visit the patient is. */
    enum Step {
        INTENDED_USE,
        ASKING,
        REVIEW,
        RESULT
    }

    private final int number;
    private final Decider decider;
    private Language language;
    private Walk walk;
    private boolean begun;
    private Optional<Assessment> assessment = Optional.empty();

    Visit(int number, Decider decider, Language language) {
        this.number = number;
        this.decider = decider;
        this.language = language;
        walk = Walk.begin(decider.edition());
    }

    int number() {
        return number;
    }

    Edition edition() {
        return decider.edition();
    }

    Interview interview() {
        return walk.interview();
    }

    Language language() {
        return language;
    }

    void speak(Language other) {
        language = other;
    }

    Step step() {
        if (!begun) {
            return Step.INTENDED_USE;
        }
        return switch (walk.step()) {
            case ASKING -> Step.ASKING;
            case REVIEW -> Step.REVIEW;
            case RESULT -> Step.RESULT;
        };
    }

    /** The question on the screen; only while asking. */
    Question current() {
        return walk.current();
    }

    Answers answers() {
        return walk.answers();
    }

    Optional<Answer> answer() {
        return walk.answer();
    }

    Optional<Entry> entry() {
        return walk.entry();
    }

    /** The result, once told; one immutable snapshot for screen and sheet. */
    Optional<Assessment> assessment() {
        return assessment;
    }

    /** Whether what has been answered so far, told or not, is an emergency. */
    boolean isEmergency() {
        return decider.assess(answers()).urgency() == Urgency.EMERGENCY;
    }

    /** Whether it is an emergency that nobody has been told of. */
    boolean isUnfinishedEmergency() {
        return assessment().isEmpty() && isEmergency();
    }

    boolean canGoOn() {
        return !begun || walk.canGoOn();
    }

    /** Something of the question on the screen was touched. */
    void touch(Touch touch) {
        walk = walk.touched(touch);
    }

    void next() {
        if (begun) {
            walk = walk.next();
            if (walk.step() == Walk.Step.RESULT && assessment.isEmpty()) {
                assessment = Optional.of(decider.assess(answers()));
            }
        } else {
            begun = true;
        }
    }

    /** One step back; false where the visit has no step before this one. */
    boolean back() {
        if (!begun) {
            return false;
        }
        assessment = Optional.empty();
        Optional<Walk> before = walk.back();
        begun = before.isPresent();
        walk = before.orElse(walk);
        return true;
    }

    void change(String question) {
        if (step() == Step.REVIEW) {
            walk = walk.change(question);
        }
    }
}
