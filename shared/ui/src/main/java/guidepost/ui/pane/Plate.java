package guidepost.ui.pane;

import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Look;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;

/** A rounded surface with one thing on it. */
final class Plate extends Flow implements Ground {
    private final transient Coat coat;
    private final int padding;
    private final boolean outlined;
    private boolean hugging;
    private int least;

    /** @param padding in millimetres */
    <C extends JComponent & Flowing> Plate(Look look, Coat coat, double padding, boolean outlined, C content) {
        super(look);
        this.coat = coat;
        this.padding = mm(padding);
        this.outlined = outlined;
        add(content);
    }

    /** Only as wide as the words on it need. */
    Plate hugging() {
        hugging = true;
        return this;
    }

    /** At least so many pixels high inside, so that it does not jump when its words change. */
    Plate atLeast(int height) {
        least = height;
        return this;
    }

    private int surface() {
        boolean words = hugging && getComponent(0) instanceof Words;
        return words ? Math.min(getWidth(), ((Words) getComponent(0)).usedWidth() + 2 * padding) : getWidth();
    }

    @Override
    public Coat coat() {
        return coat;
    }

    @Override
    public int heightFor(int width) {
        return Math.max(least, ((Flowing) getComponent(0)).heightFor(width - 2 * padding)) + 2 * padding;
    }

    @Override
    void arrange(int width, int height) {
        int needed = ((Flowing) getComponent(0)).heightFor(width - 2 * padding);
        getComponent(0).setBounds(padding, Math.max(padding, (height - needed) / 2), width - 2 * padding, needed);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = smooth((Graphics2D) graphics.create());
        try {
            double arc = mm(ButtonPainter.ARC);
            own.setColor(coat.background());
            own.fill(rounded(0, 0, surface(), getHeight(), arc));
            if (outlined) {
                double line = mm(0.4);
                own.setColor(coat.outline());
                own.setStroke(new BasicStroke((float) line));
                own.draw(rounded(line / 2, line / 2, surface() - line, getHeight() - line, arc));
            }
        } finally {
            own.dispose();
        }
    }
}
