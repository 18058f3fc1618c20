package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.ReleaseReport;
import guidepost.db.EditionHistory.Release;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.disk.AtomicFile;
import guidepost.exchange.disk.Disk;
import guidepost.handout.PaperSize;
import guidepost.handout.PdfReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Writes the report of an edition where somebody says. */
final class ReportButton {
    private static final String ENDING = ".pdf";

    private final EditorSession session;
    private final EditorWords words;
    private final JButton button;
    private final BiConsumer<String, Boolean> say;

    /**
     * @param chosen the edition to tell of
     * @param say hears what became of it, and whether that is trouble
     */
    ReportButton(
            EditorSession session,
            EditorWords words,
            Supplier<Optional<Release>> chosen,
            BiConsumer<String, Boolean> say) {
        this.session = session;
        this.words = words;
        this.say = say;
        button = Cloth.button(
                "report", words.say("report.button"), () -> chosen.get().ifPresent(this::choose));
    }

    JButton view() {
        return button;
    }

    private void choose(Release release) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileFilter(new FileNameExtensionFilter(words.say("report.files"), ENDING.substring(1)));
        chooser.setSelectedFile(new File(release.guide() + "-" + release.stamp().number() + ENDING));
        if (chooser.showSaveDialog(button.getRootPane()) == JFileChooser.APPROVE_OPTION) {
            write(release, chooser.getSelectedFile().toPath());
        }
    }

    private void write(Release release, Path file) {
        say.accept(words.say("report.writing"), false);
        ClinicSettings settings = session.settings();
        session.ports()
                .store()
                .call(() -> ReleaseReport.Contents.read(session.ports().database(), session.who(), release))
                .then(
                        contents -> session.ports()
                                .thinking()
                                .call(() -> write(contents, settings, file))
                                .then(written -> say.accept(words.say("report.written", written), false), this::failed),
                        this::failed);
    }

    private Path write(ReleaseReport.Contents contents, ClinicSettings settings, Path file) throws IOException {
        byte[] pdf = PdfReport.write(
                ReleaseReport.of(contents, words, settings.name(), settings.timeZone()),
                PaperSize.valueOf(settings.paper().name()));
        AtomicFile.write(Disk.real(), file, pdf);
        return file;
    }

    private void failed(Exception failure) {
        say.accept(String.valueOf(failure.getMessage()), true);
    }
}
