package guidepost.admin.editor;

import guidepost.core.guide.Edition;
import guidepost.core.triage.Answers;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds out behind the scenes why a patient is found as urgent as they are; the last one asked for counts. */
public final class WhyPresenter {
    private final EditorSession session;
    private final EditorWords words;
    private final Consumer<WhyPicture> view;
    private Optional<Asked> asked = Optional.empty();

    private record Asked(Edition edition, Answers answers) {}

    public WhyPresenter(EditorSession session, EditorWords words, Consumer<WhyPicture> view) {
        this.session = session;
        this.words = words;
        this.view = view;
    }

    /** Nobody is asked about. */
    public void nothing() {
        asked = Optional.empty();
        view.accept(WhyPicture.of(""));
    }

    /** Explains the patient with those answers, unless that is what was asked last. */
    public void tell(Answers answers) {
        Asked mine = new Asked(session.edition(), answers);
        if (asked.equals(Optional.of(mine))) {
            return;
        }
        asked = Optional.of(mine);
        view.accept(WhyPicture.of(words.say("why.working")));
        WhyWords why = new WhyWords(mine.edition(), words, session.settings().toClinic());
        session.ports().thinking().call(() -> why.tell(answers)).then(told -> show(mine, told), failure -> {
            show(mine, WhyPicture.of(words.say("why.unknown", String.valueOf(failure.getMessage()))));
        });
    }

    private void show(Asked mine, WhyPicture told) {
        if (asked.equals(Optional.of(mine))) {
            view.accept(told);
        }
    }
}
