package guidepost.ui.pane;

import guidepost.ui.theme.Look;
import java.awt.Color;
import java.awt.Graphics;

/** A thin line across. */
final class Line extends Flow {
    private final transient Color colour;
    private final int thickness;

    Line(Look look, Color colour) {
        super(look);
        this.colour = colour;
        thickness = mm(0.5);
    }

    @Override
    public int heightFor(int width) {
        return thickness;
    }

    @Override
    void arrange(int width, int height) {}

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(colour);
        graphics.fillRect(0, 0, getWidth(), getHeight());
    }
}
