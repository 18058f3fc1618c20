package guidepost.admin.editor;

import guidepost.core.guide.Language;
import guidepost.db.DraftChanged;
import guidepost.db.DraftCopy;
import guidepost.db.DraftDesk;
import guidepost.db.DraftRejected;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Begins another guide: a title, a code and a language, and nothing else in it. */
public final class NewGuidePresenter {
    private final EditorSession session;
    private final EditorWords words;
    private final NewGuideView view;
    private String title = "";

    public NewGuidePresenter(EditorSession session, EditorWords words, NewGuideView view) {
        this.session = session;
        this.words = words;
        this.view = view;
    }

    /** The title as it is typed. */
    public void title(String typed) {
        title = typed.strip();
        view.code(
                title.isEmpty()
                        ? ""
                        : Codes.suggest(title, List.of(session.edition().guide())));
    }

    /** Begins it where nothing stands in the way; a draft somebody is writing does. */
    public void begin(String code, String language) {
        Optional<String> problem = problem(code.strip(), language.strip());
        if (problem.isPresent()) {
            view.refused(problem.get());
            return;
        }
        Runnable next = () -> session.copy()
                .ifPresentOrElse(
                        draft -> view.ask(words.say("guide.ask", words.title(draft.edition()))),
                        () -> work(() -> begun(code, language)));
        if (!session.afterSaving(next)) {
            view.refused(words.say("guide.unsaved"));
        }
    }

    /** Throws the draft away that stands in the way, and begins. */
    public void discardAndBegin(String code, String language) {
        session.copy()
                .ifPresent(seen -> work(() -> {
                    desk().discard(session.who(), seen);
                    return begun(code, language);
                }));
    }

    private DraftDesk desk() {
        return session.ports().database().draft();
    }

    private DraftCopy begun(String code, String language) throws DraftRejected {
        return desk().beginGuide(session.who(), code.strip(), new Language(language.strip()), title);
    }

    private void work(Callable<DraftCopy> slow) {
        session.ports().store().call(slow).then(draft -> view.begun(), this::failed);
    }

    private void failed(Exception failure) {
        view.refused(
                failure instanceof DraftRejected || failure instanceof DraftChanged
                        ? words.say("guide.refused")
                        : String.valueOf(failure.getMessage()));
    }

    private Optional<String> problem(String code, String language) {
        if (title.isEmpty()) {
            return Optional.of(words.say("guide.no-title"));
        }
        if (!Language.isTag(language) || !new Language(language).isBase()) {
            return Optional.of(words.say("guide.no-language"));
        }
        return Codes.problem(code, List.of(session.edition().guide()))
                .map(found -> words.say("refused.code." + found, code));
    }
}
