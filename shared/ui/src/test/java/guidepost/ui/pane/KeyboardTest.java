package guidepost.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Touch;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.TextSize;
import guidepost.ui.theme.Theme;
import guidepost.ui.theme.ThemeName;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JFrame;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A visit with no finger: the four keys of a keypad are enough. */
@Tag("gui")
class KeyboardTest {
    static {
        if (Boolean.getBoolean("gui.cacio")) {
            try {
                Class.forName("com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension");
            } catch (ClassNotFoundException missing) {
                throw new ExceptionInInitializerError(missing);
            }
        }
    }

    private final List<Touch> touches = new CopyOnWriteArrayList<>();
    private Robot robot;
    private ScreenPane pane;
    private JFrame frame;

    KeyboardTest() {
        FailOnThreadViolationRepaintManager.install();
        robot = BasicRobot.robotWithNewAwtHierarchy();
        robot.settings().delayBetweenEvents(0);
        robot.settings().eventPostingDelay(0);
        Look look = Theme.look(ThemeName.STANDARD, new Metrics(1.8, TextSize.STANDARD));
        pane = GuiActionRunner.execute(() -> new ScreenPane(look));
        frame = GuiActionRunner.execute(() -> new JFrame());
    }

    @BeforeEach
    void open() {
        GuiActionRunner.execute(() -> {
            pane.onTouch(touches::add);
            pane.pageWords(new PageWords("Earlier", "More"));
            frame.setUndecorated(true);
            frame.setContentPane(pane);
            frame.setSize(540, 960);
            frame.setVisible(true);
            pane.show(Samples.english().named("ask-yes-no"));
        });
        robot.waitForIdle();
        GuiActionRunner.execute(() -> pane.requestFocusInWindow());
        focusIsOn("option.no");
    }

    @AfterEach
    void close() {
        robot.cleanUp();
    }

    private static String focused() {
        return Objects.requireNonNull(GuiActionRunner.execute(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return owner == null ? "nothing" : String.valueOf(owner.getName());
        }));
    }

    private static void focusIsOn(String name) {
        Pause.pause(
                new Condition("the focus on " + name + ", which was on " + focused()) {
                    @Override
                    public boolean test() {
                        return focused().equals(name);
                    }
                },
                5000);
    }

    private void key(int code) {
        GuiActionRunner.execute(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
                long now = System.currentTimeMillis();
                owner.dispatchEvent(new KeyEvent(owner, id, now, 0, code, KeyEvent.CHAR_UNDEFINED));
            }
        });
        robot.waitForIdle();
    }

    @Test
    void tab_and_arrows_go_through_everything_in_the_order_it_is_read() {
        for (String next : List.of("option.yes", "back", "call-staff", "next", "corner.size", "corner.contrast")) {
            key(next.equals("back") ? KeyEvent.VK_DOWN : KeyEvent.VK_TAB);
            focusIsOn(next);
        }
        key(KeyEvent.VK_UP);
        focusIsOn("corner.size");
    }

    @Test
    void enter_and_space_touch() {
        key(KeyEvent.VK_ENTER);
        key(KeyEvent.VK_TAB);
        focusIsOn("option.yes");
        key(KeyEvent.VK_SPACE);
        assertThat(touches).containsExactly(new Touch.Choose("no"), new Touch.Choose("yes"));
    }

    @Test
    void escape_does_nothing() {
        key(KeyEvent.VK_ESCAPE);
        assertThat(touches).isEmpty();
        assertThat(focused()).isEqualTo("option.no");
    }

    @Test
    void the_focus_stays_where_it_was_when_the_screen_is_shown_again() {
        key(KeyEvent.VK_TAB);
        focusIsOn("option.yes");
        Screen.Ask ask = (Screen.Ask) Samples.english().named("ask-yes-no");
        GuiActionRunner.execute(() ->
                pane.show(new Screen.Ask(ask.chrome(), ask.question(), ask.prompt() + " ", ask.help(), ask.field())));
        focusIsOn("option.yes");
        GuiActionRunner.execute(() -> pane.show(Samples.english().named("ask-scale")));
        focusIsOn("step.0");
    }

    @Test
    void a_finger_takes_the_ring_away_and_a_key_brings_it_back() {
        key(KeyEvent.VK_TAB);
        focusIsOn("option.yes");
        int ring = ringPixel();
        GuiActionRunner.execute(() -> new Finger(pane).taps("option.yes"));
        assertThat(ringPixel()).isNotEqualTo(ring);
        key(KeyEvent.VK_TAB);
        key(KeyEvent.VK_UP);
        focusIsOn("option.yes");
        assertThat(ringPixel()).isEqualTo(ring);
    }

    private int ringPixel() {
        return Objects.requireNonNull(GuiActionRunner.execute(() -> {
            Component yes = Parts.button(pane, "option.yes");
            var spot = Parts.onPane(pane, yes);
            return Pictures.picture(pane)
                    .getRGB(spot.x + spot.width / 2, spot.y + pane.look().mm(1.5));
        }));
    }
}
