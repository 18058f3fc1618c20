package guidepost.ui.pane;

import guidepost.ui.theme.Look;
import guidepost.ui.theme.Style;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** From little to much, without a word. */
final class Wedge extends Flow {
    Wedge(Look look) {
        super(look);
    }

    @Override
    public int heightFor(int width) {
        return mm(7);
    }

    @Override
    void arrange(int width, int height) {}

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = smooth((Graphics2D) graphics.create());
        try {
            Path2D wedge = new Path2D.Double();
            wedge.moveTo(0, getHeight());
            wedge.lineTo(0, getHeight() - mm(0.6));
            wedge.lineTo(getWidth(), 0);
            wedge.lineTo(getWidth(), getHeight());
            wedge.closePath();
            own.setColor(look.coat(Style.PROGRESS).background());
            own.fill(wedge);
        } finally {
            own.dispose();
        }
    }
}
