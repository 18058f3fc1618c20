package guidepost.kiosk.running;

import java.awt.KeyEventDispatcher;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Set;

/** Lets through the keys a visit needs, and swallows every other: no menu, no shortcut, no way out by keyboard. */
final class KeyGuard implements KeyEventDispatcher {
    private static final Set<Integer> WELCOME = Set.of(
            KeyEvent.VK_TAB,
            KeyEvent.VK_ENTER,
            KeyEvent.VK_SPACE,
            KeyEvent.VK_UP,
            KeyEvent.VK_DOWN,
            KeyEvent.VK_LEFT,
            KeyEvent.VK_RIGHT,
            KeyEvent.VK_SHIFT);
    private static final int FORBIDDEN = InputEvent.ALT_DOWN_MASK
            | InputEvent.CTRL_DOWN_MASK
            | InputEvent.META_DOWN_MASK
            | InputEvent.ALT_GRAPH_DOWN_MASK;

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        boolean forbidden = (event.getModifiersEx() & FORBIDDEN) != 0
                || (event.getID() != KeyEvent.KEY_TYPED && !WELCOME.contains(event.getKeyCode()));
        if (forbidden) {
            event.consume();
        }
        return forbidden;
    }
}
