package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.kiosk.running.LogFile;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** K10 on the running kiosk, with its real log, spool and clipboard: nothing of a visit's answers stays. */
@GuiTest
class RunningResidueTest {
    private static final String PIN = "246810";

    /** How a visit ends. */
    enum End {
        DONE(kiosk -> kiosk.touches("print", "finish").shows(Seen.Kind.GOODBYE)),
        LEFT_ALONE(kiosk -> {
            kiosk.wait(400);
            RunningKiosk.until("the visit is over", () -> kiosk.look().kind().isBetweenVisits());
        }),
        CLOSED_BY_STAFF(kiosk -> {
            kiosk.findsTheCorner()
                    .types(PIN)
                    .touches("pin.enter")
                    .shows(Seen.Kind.STAFF)
                    .touches("quit");
            RunningKiosk.until("it has ended", () -> kiosk.quits.get() == 1);
        });

        // A lambda of this class keeps nothing: the checker cannot know.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Consumer<RunningKiosk> how;

        End(Consumer<RunningKiosk> how) {
            this.how = how;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_a_visit_is_left(End end, RunningKiosk kiosk) throws Exception {
        Handler[] before = Logger.getLogger("").getHandlers();
        Edition edition = CanaryGuide.of(41);
        FileTime start = FileTime.fromMillis(System.currentTimeMillis());
        try {
            LogFile.in(kiosk.data());
            kiosk.hasPin(PIN)
                    .publishes(edition)
                    .starts()
                    .shows(Seen.Kind.ATTRACT)
                    .touches("start");
            kiosk.notebook().visitBegins(edition);
            kiosk.touches("next").shows(Seen.Kind.QUESTION).answersAnything();
            assertThat(RunningKiosk.onScreen(() -> Residue.reachableFrom(kiosk.pane())))
                    .as("the search itself: a visit that goes on is found")
                    .isNotEmpty();

            end.how.accept(kiosk);

            assertThat(RunningKiosk.onScreen(() -> Residue.inComponents(kiosk.frame())))
                    .as("components")
                    .isEmpty();
            assertThat(RunningKiosk.onScreen(() -> Residue.reachableFrom(kiosk.pane())))
                    .as("objects")
                    .isEmpty();
            assertThat(clipboard()).doesNotContainPattern(CanaryGuide.CANARY);
            assertThat(Residue.inFiles(kiosk.data())).as("data folder").isEmpty();
            assertThat(temporaryFilesSince(start)).as("temporary files").isEmpty();
        } finally {
            restore(before);
        }
    }

    private static String clipboard() {
        try {
            Clipboard clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
            Transferable held = clipboard.getContents(null);
            return held != null && held.isDataFlavorSupported(DataFlavor.stringFlavor)
                    ? String.valueOf(held.getTransferData(DataFlavor.stringFlavor))
                    : "";
        } catch (UnsupportedFlavorException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Those at the top of the folder for temporary files: a kiosk's printing makes no folders. */
    private static List<Path> temporaryFilesSince(FileTime start) throws Exception {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> isNew(file, start))
                    .filter(RunningResidueTest::holdsAnAnswer)
                    .toList();
        }
    }

    private static boolean isNew(Path file, FileTime start) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) < 2_000_000
                    && Files.getLastModifiedTime(file).compareTo(start) >= 0;
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static boolean holdsAnAnswer(Path file) {
        try {
            return CanaryGuide.CANARY
                    .matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .find();
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static void restore(Handler... handlers) {
        Logger root = Logger.getLogger("");
        Arrays.stream(root.getHandlers()).forEach(handler -> {
            root.removeHandler(handler);
            handler.close();
        });
        Arrays.stream(handlers).forEach(root::addHandler);
    }
}
