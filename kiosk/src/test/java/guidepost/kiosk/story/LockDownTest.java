package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Frame;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * K22: nothing on a keyboard or a mouse leads out of a visit. What came of each attempt is written to {@code target/lock-down.txt}. What never gets to a window, such as
 * Ctrl+Alt+Del, is for the machine to keep.
 */
@GuiTest
class LockDownTest {
    private static final int ALT = InputEvent.ALT_DOWN_MASK;
    private static final int CTRL = InputEvent.CTRL_DOWN_MASK;
    private static final int SHIFT = InputEvent.SHIFT_DOWN_MASK;
    private final Map<String, String> outcomes = new LinkedHashMap<>();

    /** What is pressed, and what is held down meanwhile. */
    private record Attempt(String name, int key, int held) {
        Attempt(String name, int key) {
            this(name, key, 0);
        }
    }

    private static final List<Attempt> ATTEMPTS = List.of(
            new Attempt("Alt+F4", KeyEvent.VK_F4, ALT),
            new Attempt("Alt+Tab", KeyEvent.VK_TAB, ALT),
            new Attempt("Alt+Shift+Tab", KeyEvent.VK_TAB, ALT | SHIFT),
            new Attempt("Alt+Space", KeyEvent.VK_SPACE, ALT),
            new Attempt("Alt+Enter", KeyEvent.VK_ENTER, ALT),
            new Attempt("Alt+Escape", KeyEvent.VK_ESCAPE, ALT),
            new Attempt("Alt+Left", KeyEvent.VK_LEFT, ALT),
            new Attempt("Ctrl+Alt+Delete", KeyEvent.VK_DELETE, CTRL | ALT),
            new Attempt("Ctrl+Alt+T", KeyEvent.VK_T, CTRL | ALT),
            new Attempt("Ctrl+Escape", KeyEvent.VK_ESCAPE, CTRL),
            new Attempt("Ctrl+Shift+Escape", KeyEvent.VK_ESCAPE, CTRL | SHIFT),
            new Attempt("Ctrl+Tab", KeyEvent.VK_TAB, CTRL),
            new Attempt("Ctrl+C", KeyEvent.VK_C, CTRL),
            new Attempt("Ctrl+V", KeyEvent.VK_V, CTRL),
            new Attempt("Ctrl+X", KeyEvent.VK_X, CTRL),
            new Attempt("Ctrl+A", KeyEvent.VK_A, CTRL),
            new Attempt("Ctrl+P", KeyEvent.VK_P, CTRL),
            new Attempt("Ctrl+Q", KeyEvent.VK_Q, CTRL),
            new Attempt("Ctrl+W", KeyEvent.VK_W, CTRL),
            new Attempt("Ctrl+N", KeyEvent.VK_N, CTRL),
            new Attempt("Ctrl+Shift+F1", KeyEvent.VK_F1, CTRL | SHIFT),
            new Attempt("Escape", KeyEvent.VK_ESCAPE),
            new Attempt("Delete", KeyEvent.VK_DELETE),
            new Attempt("Backspace", KeyEvent.VK_BACK_SPACE),
            new Attempt("Insert", KeyEvent.VK_INSERT),
            new Attempt("Home", KeyEvent.VK_HOME),
            new Attempt("End", KeyEvent.VK_END),
            new Attempt("Page Up", KeyEvent.VK_PAGE_UP),
            new Attempt("Page Down", KeyEvent.VK_PAGE_DOWN),
            new Attempt("Context menu", KeyEvent.VK_CONTEXT_MENU),
            new Attempt("Print Screen", KeyEvent.VK_PRINTSCREEN),
            new Attempt("Windows", KeyEvent.VK_WINDOWS),
            new Attempt("A", KeyEvent.VK_A),
            new Attempt("1", KeyEvent.VK_1),
            new Attempt("F1", KeyEvent.VK_F1),
            new Attempt("F2", KeyEvent.VK_F2),
            new Attempt("F3", KeyEvent.VK_F3),
            new Attempt("F4", KeyEvent.VK_F4),
            new Attempt("F5", KeyEvent.VK_F5),
            new Attempt("F6", KeyEvent.VK_F6),
            new Attempt("F7", KeyEvent.VK_F7),
            new Attempt("F8", KeyEvent.VK_F8),
            new Attempt("F9", KeyEvent.VK_F9),
            new Attempt("F10", KeyEvent.VK_F10),
            new Attempt("Shift+F10", KeyEvent.VK_F10, SHIFT),
            new Attempt("F11", KeyEvent.VK_F11),
            new Attempt("F12", KeyEvent.VK_F12));

    @Test
    void no_key_and_no_click_leads_out_of_a_visit(RunningKiosk kiosk) throws Exception {
        kiosk.starts().begins().touches("option.my_back");
        try {
            for (Attempt attempt : ATTEMPTS) {
                attempt(kiosk, attempt.name(), () -> kiosk.tries(attempt.key(), attempt.held()));
            }
            attempt(kiosk, "Right click", () -> kiosk.clicks(MouseEvent.BUTTON3, "option.my_back"));
            attempt(kiosk, "Middle click", () -> kiosk.clicks(MouseEvent.BUTTON2, "next"));
            attempt(kiosk, "Close the window", () -> send(kiosk, WindowEvent.WINDOW_CLOSING));
            attempt(kiosk, "Make it an icon", () -> send(kiosk, WindowEvent.WINDOW_ICONIFIED));
            attempt(kiosk, "Another window in front", () -> send(kiosk, WindowEvent.WINDOW_DEACTIVATED));
        } finally {
            write();
        }
        assertThat(outcomes.values()).containsOnly("nothing changed");
    }

    private static void send(RunningKiosk kiosk, int event) {
        Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(new WindowEvent(kiosk.frame(), event));
        RunningKiosk.onScreen(() -> true);
    }

    private void attempt(RunningKiosk kiosk, String name, Runnable attempt) {
        Seen before = kiosk.look();
        attempt.run();
        boolean open = kiosk.isOpen() && kiosk.quits.get() == 0;
        boolean whole = kiosk.frame().getState() == Frame.NORMAL;
        boolean same = kiosk.look().equals(before);
        outcomes.put(
                name,
                open && whole && same
                        ? "nothing changed"
                        : "open: " + open + ", whole: " + whole + ", the same screen: " + same);
    }

    private void write() throws IOException {
        StringBuilder text = new StringBuilder();
        outcomes.forEach((name, outcome) -> text.append(String.format("%-26s %s%n", name, outcome)));
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("lock-down.txt"), text);
    }
}
