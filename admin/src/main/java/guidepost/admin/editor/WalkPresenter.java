package guidepost.admin.editor;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioRun;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Triage;
import guidepost.ui.screen.Touch;
import guidepost.ui.screen.Walk;
import java.util.Optional;
import java.util.function.Consumer;

/** Walks through the draft as a patient would, question by question, and keeps who that was as a scenario. */
public final class WalkPresenter {
    private final EditorSession session;
    private final ScenarioBook book;
    private final EditorWords words;
    private final WalkView view;
    private Consumer<Scenario> onKept = kept -> {};
    private Optional<Patient> patient = Optional.empty();

    /**
     * Who walks.
     *
     * @param of the scenario they are; empty for somebody new
     * @param name by which they are known
     */
    private record Patient(Walk walk, Optional<Scenario> of, String name) {
        Patient at(Walk other) {
            return new Patient(other, of, name);
        }
    }

    public WalkPresenter(EditorSession session, ScenarioBook book, EditorWords words, WalkView view) {
        this.session = session;
        this.book = book;
        this.words = words;
        this.view = view;
    }

    /** Who is told of every patient that is kept. */
    public void onKept(Consumer<Scenario> listener) {
        onKept = listener;
    }

    /** Somebody new, at the first question. */
    public void begin() {
        show(new Patient(Walk.begin(session.edition()), Optional.empty(), ""));
    }

    /** A named patient, at their result. */
    public void open(Scenario scenario) {
        Walk walk = Walk.at(session.edition(), ScenarioRun.answers(session.edition(), scenario));
        show(new Patient(walk, Optional.of(scenario), scenario.name()));
    }

    /** A named patient, at one of their answers. */
    public void open(Scenario scenario, String question) {
        open(scenario);
        patient.ifPresent(there -> show(there.at(there.walk().change(question))));
    }

    /**
     * Somebody whom a check or a comparison found, at their result.
     *
     * @param name what they show, in a few words
     */
    public void open(Answers answers, String name) {
        show(new Patient(Walk.at(session.edition(), known(session.edition(), answers)), Optional.empty(), name));
    }

    private static Answers known(Edition edition, Answers answers) {
        return ScenarioRun.answers(edition, Scenario.recorded(edition, "walk", "", answers, Urgency.SELF_CARE, ""));
    }

    public void stop() {
        patient = Optional.empty();
        view.walking(Optional.empty());
    }

    /** Whoever walks; empty where nobody does. */
    public Optional<Walk> walk() {
        return patient.map(Patient::walk);
    }

    public void touch(Touch touch) {
        if (touch == Touch.Plain.DONE) {
            stop();
        } else if (touch == Touch.Plain.PRINT) {
            view.sheet();
        } else {
            patient.ifPresent(there -> show(there.at(after(there.walk(), touch))));
        }
    }

    private static Walk after(Walk walk, Touch touch) {
        if (touch == Touch.Plain.NEXT) {
            return walk.next();
        }
        if (touch == Touch.Plain.BACK) {
            return walk.back().orElse(walk);
        }
        if (touch instanceof Touch.Change change) {
            return walk.change(change.question());
        }
        return walk.step() == Walk.Step.ASKING ? walk.touched(touch) : walk;
    }

    /** The draft or the scenarios have changed: the patient stays, in the draft as it is now. */
    public void changed() {
        patient.ifPresent(there -> {
            Edition edition = session.edition();
            Walk walk = there.walk().edition().equals(edition)
                    ? there.walk()
                    : there.walk().in(edition, known(edition, there.walk().answers()));
            Optional<Scenario> now = there.of().flatMap(scenario -> book.find(scenario.code()));
            if (walk != there.walk() || !now.equals(there.of())) {
                show(new Patient(walk, now, now.map(Scenario::name).orElse(there.name())));
            }
        });
    }

    private void show(Patient now) {
        patient = Optional.of(now);
        view.walking(Optional.of(new WalkPicture(
                now.walk(),
                now.name().isEmpty() ? words.say("walk.new") : now.name(),
                now.walk().step() == Walk.Step.RESULT ? Optional.of(keeping(now)) : Optional.empty())));
    }

    private WalkPicture.Keeping keeping(Patient now) {
        Optional<String> button = !book.mayWrite() || isKept(now)
                ? Optional.empty()
                : Optional.of(words.say(now.of().isPresent() ? "walk.save" : "walk.keep"));
        return new WalkPicture.Keeping(
                now.name(),
                now.of().map(Scenario::expected).orElseGet(() -> Triage.assess(
                                session.edition(), now.walk().answers())
                        .urgency()),
                button);
    }

    /** Whether the scenario says already what was walked. */
    private static boolean isKept(Patient now) {
        return now.of()
                .filter(scenario -> ScenarioRun.answers(now.walk().edition(), scenario)
                        .equals(now.walk().answers()))
                .isPresent();
    }

    /** Keeps whoever walked as a scenario: a new one, or the one they are with other answers. */
    public void keep(String name, Urgency expected) {
        if (name.isBlank()) {
            view.say(words.say("walk.nameless"), true);
            return;
        }
        patient.filter(there -> there.walk().step() == Walk.Step.RESULT).ifPresent(there -> {
            Assessment assessment =
                    Triage.assess(there.walk().edition(), there.walk().answers());
            Scenario kept = Scenario.recorded(
                    there.walk().edition(),
                    there.of().map(Scenario::code).orElseGet(() -> book.freeCode(name)),
                    name.strip(),
                    assessment.counted(),
                    expected,
                    there.of().map(Scenario::note).orElse(""));
            book.put(
                    there.of(),
                    kept,
                    () -> {
                        open(kept);
                        view.say(words.say("patient.saved", kept.name()), false);
                        onKept.accept(kept);
                    },
                    failure -> view.say(ScenarioBook.sentence(failure), true));
        });
    }
}
