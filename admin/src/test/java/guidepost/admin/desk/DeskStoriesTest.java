package guidepost.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem.Alert;
import java.awt.Frame;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.swing.JFrame;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk as it runs, in its real window, with the keyboard alone. */
@Tag("gui")
final class DeskStoriesTest {
    static {
        // The screen in memory must be there before any other class of AWT.
        if (Boolean.getBoolean("gui.cacio")) {
            try {
                Class.forName("com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension");
            } catch (ClassNotFoundException missing) {
                throw new ExceptionInInitializerError(missing);
            }
        }
    }

    @TempDir
    Path data;

    @Test
    void a_call_comes_in_is_acknowledged_by_a_key_and_the_desk_is_closed() throws Exception {
        FailOnThreadViolationRepaintManager.install();
        Robot robot = BasicRobot.robotWithNewAwtHierarchy();
        try {
            CompletableFuture<Void> desk = CompletableFuture.runAsync(() -> runs(data));
            until("the window is there", () -> window().isPresent());
            JFrame window = window().orElseThrow();
            assertThat(GuiActionRunner.execute(window::getTitle)).isEqualTo("Front desk");

            Spool spool = new Spool(data);
            Alert alert = Alert.now(Alert.Kind.CALL_STAFF, Clock.systemUTC().instant());
            spool.put(alert);
            until("the call is there", () -> title(window).equals("(1) Front desk"));
            closes(window);
            assertThat(desk).as("not while somebody calls").isNotDone();

            robot.focusAndWaitForFocusGain(
                    GuiActionRunner.execute(() -> robot.finder().findByName(window, "desk.door", true)));
            until("it is acknowledged", () -> {
                robot.pressKey(KeyEvent.VK_CONTROL);
                robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
                robot.releaseKey(KeyEvent.VK_CONTROL);
                return isAcknowledged(spool, alert);
            });
            until("nobody calls any more", () -> title(window).equals("Front desk"));

            closes(window);
            desk.get(20, TimeUnit.SECONDS);
            assertThat(window.isDisplayable()).isFalse();
        } finally {
            robot.cleanUp();
            FailOnThreadViolationRepaintManager.uninstall();
        }
    }

    private static void runs(Path data) {
        try {
            new DeskProgram(data, Optional.empty(), Clock.systemUTC()).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<JFrame> window() {
        return Arrays.stream(Frame.getFrames())
                .filter(frame -> DeskFrame.NAME.equals(frame.getName()) && frame.isShowing())
                .map(JFrame.class::cast)
                .findFirst();
    }

    private static String title(JFrame window) {
        return String.valueOf(GuiActionRunner.execute(window::getTitle));
    }

    private static void closes(JFrame window) {
        GuiActionRunner.execute(() -> window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING)));
    }

    private static boolean isAcknowledged(Spool spool, Alert alert) {
        try {
            return spool.isAcknowledged(alert.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void until(String what, BooleanSupplier condition) {
        Pause.pause(new Condition(what) {
            @Override
            public boolean test() {
                return condition.getAsBoolean();
            }
        });
    }
}
