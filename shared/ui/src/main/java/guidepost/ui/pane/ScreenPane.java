package guidepost.ui.pane;

import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Touch;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Style;
import java.awt.AWTKeyStroke;
import java.awt.Component;
import java.awt.Container;
import java.awt.ContainerOrderFocusTraversalPolicy;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * Draws the screen it is given, at any size, upright or across, and hands on what is touched. It decides nothing: but for one
 * thing, that "Continue" first shows the rest of a list that somebody has not seen the end of.
 */
public final class ScreenPane extends JPanel {
    private static final double CORNER = 22;
    private static final double SAME_SPOT = 10;

    private final transient Deck deck = new Handler();
    private final StaffCorner corner = new StaffCorner(() -> emit(Touch.Plain.CORNER));
    private final transient TouchablesInOrder order = new TouchablesInOrder();
    private transient Look look;
    private transient Tremor tremor;
    private transient PageWords pageWords = new PageWords("", "");
    private transient PageState pages = new PageState();
    private transient Consumer<Touch> onTouch = touch -> {};
    private transient @Nullable Screen shown;
    private transient @Nullable Screen waiting;
    private transient @Nullable Flow stage;
    private boolean fingerDown;
    private boolean keyboard;

    public ScreenPane(Look look) {
        super(null);
        this.look = look;
        tremor = new Tremor(look.mm(SAME_SPOT));
        setName(Names.SCREEN);
        setOpaque(true);
        setBackground(look.coat(Style.PAPER).background());
        setFocusTraversalPolicyProvider(true);
        setFocusTraversalPolicy(order);
        traverseWith(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, KeyEvent.VK_DOWN, KeyEvent.VK_RIGHT);
        traverseWith(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, KeyEvent.VK_UP, KeyEvent.VK_LEFT);
        add(corner);
    }

    private void traverseWith(int direction, int... keys) {
        Set<AWTKeyStroke> strokes = new HashSet<>(getFocusTraversalKeys(direction));
        for (int key : keys) {
            strokes.add(KeyStroke.getKeyStroke(key, 0));
        }
        setFocusTraversalKeys(direction, strokes);
    }

    /**
     * What is told of every touch. The pane has turned the page already when it tells of {@code PAGE_UP} or {@code PAGE_DOWN}:
     * they only say that somebody is there.
     */
    public void onTouch(Consumer<Touch> consumer) {
        onTouch = consumer;
    }

    /** The words on the buttons that turn pages, in the visit's language; shown from the next screen on. */
    public void pageWords(PageWords words) {
        pageWords = words;
    }

    /** Another theme, text size or pixel pitch, at once; the focus and the page stay. */
    public void look(Look other) {
        look = other;
        tremor = new Tremor(look.mm(SAME_SPOT));
        setBackground(look.coat(Style.PAPER).background());
        Screen now = shown;
        if (now != null) {
            rebuild(now);
        }
    }

    public Look look() {
        return look;
    }

    /**
     * Shows a screen. While a finger is down, an update of the screen it is on waits until it is lifted, so that no touch is
     * lost to a second that ticks; another screen does not wait.
     */
    public void show(Screen screen) {
        Screen before = shown;
        boolean same = before != null && Screens.identity(before).equals(Screens.identity(screen));
        if (same && fingerDown) {
            waiting = screen;
            return;
        }
        waiting = null;
        if (screen.equals(before)) {
            return;
        }
        if (!same) {
            pages = new PageState();
        }
        shown = screen;
        rebuild(screen);
    }

    private void rebuild(Screen screen) {
        fingerDown = false;
        Component focused =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        String name = focused != null && SwingUtilities.isDescendingFrom(focused, this) ? focused.getName() : null;
        Flow next = new Screens(new Kit(look, deck, pageWords, pages)).build(screen);
        Flow before = stage;
        stage = next;
        tremor.moveOn(touched -> find(next, touched) != null);
        add(next);
        doLayout();
        Component heir = focused == this || name != null ? heir(next, name) : null;
        if (before != null) {
            order.handTo(heir);
            remove(before);
            order.handTo(null);
        }
        setComponentZOrder(corner, 0);
        revalidate();
        repaint();
        if (heir != null) {
            heir.requestFocusInWindow();
        }
    }

    /** Who gets the focus: the component of that name, where there still is one; else the first thing that can be touched. */
    private @Nullable Component heir(Container next, @Nullable String name) {
        TouchButton same = find(next, name);
        return same != null ? same : order.getFirstComponent(next);
    }

    private static @Nullable TouchButton find(Container container, @Nullable String name) {
        for (Component child : container.getComponents()) {
            if (child instanceof TouchButton button
                    && button.isEnabled()
                    && button.isVisible()
                    && button.getName().equals(name)) {
                return button;
            }
            TouchButton inside = child instanceof Container deeper ? find(deeper, name) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    /** Gives the keyboard to the first thing that can be touched. */
    @Override
    public boolean requestFocusInWindow() {
        Component first = order.getFirstComponent(this);
        return (first != null && first != this) ? first.requestFocusInWindow() : super.requestFocusInWindow();
    }

    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }

    @Override
    public void doLayout() {
        corner.setBounds(0, 0, look.mm(CORNER), look.mm(CORNER));
        Flow now = stage;
        if (now != null) {
            now.setBounds(0, 0, getWidth(), getHeight());
            now.doLayout();
        }
    }

    private void emit(Touch touch) {
        onTouch.accept(touch);
    }

    private void touched(Touch touch) {
        Paged body = stage instanceof Stage on ? on.body().orElse(null) : null;
        boolean turns = touch == Touch.Plain.PAGE_DOWN || touch == Touch.Plain.PAGE_UP;
        if (body != null && turns) {
            turn(body, touch == Touch.Plain.PAGE_DOWN);
            emit(touch);
        } else if (body != null && touch == Touch.Plain.NEXT && mustBeSeen() && body.unseen()) {
            turn(body, true);
            emit(Touch.Plain.PAGE_DOWN);
        } else {
            emit(touch);
        }
    }

    private boolean mustBeSeen() {
        return shown instanceof Screen.Ask || shown instanceof Screen.Review;
    }

    private void turn(Paged body, boolean down) {
        if (down) {
            body.pageDown();
        } else {
            body.pageUp();
        }
        if (KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() == null) {
            Component button = heir(this, down ? Names.PAGE_DOWN : Names.PAGE_UP);
            if (button != null) {
                button.requestFocusInWindow();
            }
        }
    }

    /** The keyboard goes from one thing to touch to the next, in the order they are read in. */
    private static final class TouchablesInOrder extends ContainerOrderFocusTraversalPolicy {
        private transient @Nullable Component heir;

        /** Who gets the focus of a component that is being removed: AWT passes it on by itself. */
        void handTo(@Nullable Component component) {
            heir = component;
        }

        @Override
        public @Nullable Component getComponentAfter(Container container, Component component) {
            return heir != null ? heir : super.getComponentAfter(container, component);
        }

        @Override
        protected boolean accept(Component component) {
            return component instanceof TouchButton && super.accept(component);
        }
    }

    private final class Handler implements Deck {
        @Override
        public void pressed() {
            fingerDown = true;
        }

        @Override
        public void released() {
            fingerDown = false;
            Screen next = waiting;
            if (next != null) {
                show(next);
            }
        }

        @Override
        public void touched(Touch touch, Tap tap) {
            if (tremor.counts(tap)) {
                ScreenPane.this.touched(touch);
            }
        }

        @Override
        public void keyboardInUse(boolean now) {
            if (keyboard != now) {
                keyboard = now;
                repaint();
            }
        }

        @Override
        public boolean keyboardInUse() {
            return keyboard;
        }

        @Override
        public Point onScreen(MouseEvent event) {
            return SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), ScreenPane.this);
        }
    }
}
