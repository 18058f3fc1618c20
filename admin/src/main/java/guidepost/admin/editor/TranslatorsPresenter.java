package guidepost.admin.editor;

import guidepost.core.guide.Edition;
import guidepost.core.item.EditionChanges;
import guidepost.exchange.SheetRejected;
import guidepost.exchange.WordingSheet;
import guidepost.exchange.disk.AtomicFile;
import guidepost.exchange.disk.Disk;
import guidepost.exchange.json.JsonReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All texts on their way to translators and back, as one sheet. */
public final class TranslatorsPresenter {
    /** What is said to whoever sent or took a sheet. */
    public interface View {
        void done(String sentence);

        /** Nothing was changed. */
        void refused(String sentence, List<String> problems);
    }

    private final EditorSession session;
    private final EditorWords words;
    private final View view;

    public TranslatorsPresenter(EditorSession session, EditorWords words, View view) {
        this.session = session;
        this.words = words;
        this.view = view;
    }

    /** Writes every text as it is typed by now. */
    public void send(Path file) {
        Edition edition = session.edition();
        session.ports()
                .store()
                .call(() -> {
                    AtomicFile.write(Disk.real(), file, WordingSheet.write(edition));
                    return file;
                })
                .then(written -> view.done(words.say("translators.sent", written)), failure -> refuse(file, failure));
    }

    /** Takes in every text of a sheet, or none. */
    public void take(Path file) {
        Edition base = session.edition();
        session.ports()
                .store()
                .call(() -> read(base, file))
                .then(
                        read -> {
                            session.edit(base, read);
                            view.done(words.say(
                                    "translators.taken",
                                    EditionChanges.between(base, read).size()));
                        },
                        failure -> refuse(file, failure));
    }

    private static Edition read(Edition base, Path file) throws IOException, SheetRejected {
        return WordingSheet.read(base, Disk.real().read(file, JsonReader.MOST_BYTES + 1));
    }

    private void refuse(Path file, Exception failure) {
        view.refused(
                words.say("translators.refused", String.valueOf(file.getFileName())),
                failure instanceof SheetRejected rejected
                        ? rejected.problems()
                        : List.of(String.valueOf(failure.getMessage())));
    }
}
