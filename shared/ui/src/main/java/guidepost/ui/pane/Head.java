package guidepost.ui.pane;

import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Look;
import java.awt.Graphics;
import javax.swing.JComponent;

/** The part of a screen that speaks: the clinic's name and the progress at its top, its message below. */
final class Head extends Flow implements Ground {
    private final transient Coat coat;
    private final JComponent masthead;
    private final JComponent message;
    private boolean landscape;
    private int kept;

    <A extends JComponent & Flowing, B extends JComponent & Flowing> Head(Look look, Coat coat, A masthead, B message) {
        super(look);
        this.coat = coat;
        this.masthead = masthead;
        this.message = message;
        add(masthead);
        add(message);
    }

    /** @param free at the bottom, in pixels, for what else stands on it */
    void turn(boolean across, int free) {
        landscape = across;
        kept = free;
    }

    @Override
    public Coat coat() {
        return coat;
    }

    private int side() {
        return mm(Stage.SIDE);
    }

    private int under() {
        return mm(landscape ? 10 : 9);
    }

    @Override
    public int heightFor(int width) {
        int room = width - 2 * side();
        int top = ((Flowing) masthead).heightFor(room);
        int words = ((Flowing) message).heightFor(room);
        return mm(Stage.TOP) + top + (words > 0 ? mm(8) + words : 0) + under() + kept;
    }

    @Override
    void arrange(int width, int height) {
        int room = width - 2 * side();
        int top = ((Flowing) masthead).heightFor(room);
        masthead.setBounds(side(), mm(Stage.TOP), room, top);
        message.setBounds(side(), messageTop(width, height), room, ((Flowing) message).heightFor(room));
    }

    /** Where the message begins: a little below the middle of its room, and across at the height of the answers. */
    int messageTop(int width, int height) {
        int room = width - 2 * side();
        int words = ((Flowing) message).heightFor(room);
        int from = mm(Stage.TOP) + ((Flowing) masthead).heightFor(room) + mm(8);
        int spare = Math.max(0, height - kept - under() - from - words);
        return from + (landscape ? Math.min(spare, Math.max(0, height * 27 / 100 - from)) : spare * 2 / 3);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(coat.background());
        graphics.fillRect(0, 0, getWidth(), getHeight());
        graphics.setColor(coat.outline());
        int line = mm(0.4);
        if (coat.outline().equals(coat.foreground())) {
            return;
        }
        if (landscape) {
            graphics.fillRect(getWidth() - line, 0, line, getHeight());
        } else {
            graphics.fillRect(0, getHeight() - line, getWidth(), line);
        }
    }
}
