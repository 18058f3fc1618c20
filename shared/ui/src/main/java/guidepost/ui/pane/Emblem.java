package guidepost.ui.pane;

import guidepost.ui.theme.Look;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;

/** A large drawing with the words it belongs to: at their left where there is width for it, else above them. */
final class Emblem extends Flow {
    private static final double WIDE = 200;

    private final String drawing;
    private final transient Color colour;
    private final int size;
    private final int gap;
    private boolean above;

    /** @param size of the drawing, in millimetres */
    <C extends JComponent & Flowing> Emblem(Look look, String drawing, Color colour, double size, C words) {
        super(look);
        this.drawing = drawing;
        this.colour = colour;
        boolean drawn = look.drawing(drawing, colour).isPresent();
        this.size = drawn ? mm(size) : 0;
        gap = drawn ? mm(8) : 0;
        add(words);
    }

    /** Above its words at any width. */
    Emblem above() {
        above = true;
        return this;
    }

    private boolean beside(int width) {
        return !above && width >= mm(WIDE);
    }

    private int words(int width) {
        return ((Flowing) getComponent(0)).heightFor(beside(width) ? width - size - gap : width);
    }

    @Override
    public int heightFor(int width) {
        return beside(width) ? Math.max(size, words(width)) : size + gap + words(width);
    }

    @Override
    void arrange(int width, int height) {
        int words = words(width);
        if (beside(width)) {
            getComponent(0).setBounds(size + gap, (height - words) / 2, width - size - gap, words);
        } else {
            getComponent(0).setBounds(0, size + gap, width, words);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        int y = beside(getWidth()) ? (getHeight() - size) / 2 : 0;
        look.drawing(drawing, colour).ifPresent(drawn -> drawn.paint((Graphics2D) graphics, 0, y, size, size));
    }
}
