package guidepost.ui.pane;

import guidepost.ui.screen.Control;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Style;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicButtonUI;
import org.jspecify.annotations.Nullable;

/** A thing to touch: shows at once that it is touched, does nothing when the finger leaves it, and paints itself from its face. */
final class TouchButton extends JButton implements Flowing, ShowsText {
    private final transient Look look;
    private final transient Deck deck;
    private final transient Control control;
    private final transient Face face;
    private final transient ButtonPainter painter;
    private transient Tap.By by = Tap.By.DEVICE;
    private transient @Nullable Point pressedAt;
    private transient long began;
    private transient long ended;

    TouchButton(Look look, Deck deck, Control control, Face face) {
        this(look, deck, control, face, control.icon());
    }

    TouchButton(Look look, Deck deck, Control control, Face face, Optional<String> icon) {
        this.look = look;
        this.deck = deck;
        this.control = control;
        this.face = face;
        painter = new ButtonPainter(look, control, face, icon);
        putClientProperty("html.disable", true);
        setName(control.name());
        setText(control.label());
        setEnabled(control.enabled());
        getAccessibleContext().setAccessibleName(control.label());
        control.detail().ifPresent(getAccessibleContext()::setAccessibleDescription);
        setSelected(control.chosen());
        setOpaque(false);
        setContentAreaFilled(false);
        setBorder(null);
        setRolloverEnabled(false);
        pressWith(KeyEvent.VK_ENTER);
        addActionListener(pressed -> deck.touched(control.touch(), tap()));
        addFocusListener(new FocusSeen());
    }

    /** Its name for those who hear the screen, where the label alone says too little. */
    TouchButton spoken(String name) {
        getAccessibleContext().setAccessibleName(name);
        return this;
    }

    Control control() {
        return control;
    }

    Face face() {
        return face;
    }

    /** Independent of the look and feel around it, so that an editor can show it too. */
    @Override
    public void updateUI() {
        setUI(new BasicButtonUI());
    }

    private void pressWith(int key) {
        getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key, 0, false), "pressed");
        getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key, 0, true), "released");
        getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0, false), "pressed");
        getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0, true), "released");
    }

    private Tap tap() {
        return new Tap(control.name(), by, pressedAt, began, ended);
    }

    @Override
    protected void processMouseEvent(MouseEvent event) {
        boolean left = SwingUtilities.isLeftMouseButton(event);
        if (left && event.getID() == MouseEvent.MOUSE_PRESSED) {
            deck.keyboardInUse(false);
            pressedAt = deck.onScreen(event);
            began = event.getWhen();
            deck.pressed();
        }
        if (left && event.getID() == MouseEvent.MOUSE_RELEASED) {
            ended = event.getWhen();
            if (!contains(event.getPoint())) {
                getModel().setArmed(false);
            }
        }
        by = Tap.By.FINGER;
        super.processMouseEvent(event);
        by = Tap.By.DEVICE;
        if (left && event.getID() == MouseEvent.MOUSE_RELEASED) {
            pressedAt = null;
            deck.released();
        }
    }

    @Override
    protected void processKeyEvent(KeyEvent event) {
        deck.keyboardInUse(true);
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            began = event.getWhen();
        }
        ended = event.getWhen();
        by = Tap.By.KEY;
        super.processKeyEvent(event);
        by = Tap.By.DEVICE;
    }

    private final class FocusSeen extends FocusAdapter {
        @Override
        public void focusGained(FocusEvent event) {
            switch (event.getCause()) {
                case TRAVERSAL, TRAVERSAL_FORWARD, TRAVERSAL_BACKWARD, TRAVERSAL_UP, TRAVERSAL_DOWN ->
                    deck.keyboardInUse(true);
                default -> {
                    // A finger, or the program: as it was.
                }
            }
            repaint();
        }
    }

    @Override
    public int heightFor(int width) {
        return painter.heightFor(width);
    }

    /** The least width at which no word of it is broken. */
    int leastWidth() {
        return painter.leastWidth();
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : leastWidth();
        return new Dimension(width, heightFor(width));
    }

    /** Whether its icon has to stand above its words at that width. */
    boolean mustStack(int width) {
        return painter.mustStack(width);
    }

    /** Puts the icon above the words, to be like its neighbours. */
    void stack(boolean like) {
        painter.stack(like);
    }

    boolean down() {
        return getModel().isArmed() && getModel().isPressed();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = Flow.smooth((Graphics2D) graphics.create());
        try {
            painter.paint(own, getWidth(), getHeight(), down());
            if (isFocusOwner() && deck.keyboardInUse()) {
                FocusRing.paint(own, look, getWidth(), getHeight());
            }
        } finally {
            own.dispose();
        }
    }

    @Override
    public List<Rectangle2D> ink() {
        return new ArrayList<>(painter.ink(getWidth(), getHeight()));
    }

    @Override
    public Color colour() {
        return painter.coat().foreground();
    }

    static Style styleOf(Control control, Face face) {
        if (!control.enabled()) {
            return Style.OFF;
        }
        return control.chosen() ? Style.CHOSEN : face.style();
    }
}
