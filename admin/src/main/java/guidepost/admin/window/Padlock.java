package guidepost.admin.window;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;

/** A closed padlock, as tall as the letters beside it and of their colour. */
final class Padlock implements Icon {
    private static final double GRID = 16;

    private final int side;

    /** @param side in pixels */
    Padlock(int side) {
        this.side = side;
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.translate(x, y);
            g.scale(side / GRID, side / GRID);
            g.setColor(on.getForeground());
            g.fill(new RoundRectangle2D.Double(2.5, 7, 11, 8, 2.5, 2.5));
            Path2D shackle = new Path2D.Double();
            shackle.moveTo(4.75, 7);
            shackle.lineTo(4.75, 5);
            shackle.curveTo(4.75, 0.6, 11.25, 0.6, 11.25, 5);
            shackle.lineTo(11.25, 7);
            g.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            g.draw(shackle);
        } finally {
            g.dispose();
        }
    }

    @Override
    public int getIconWidth() {
        return side;
    }

    @Override
    public int getIconHeight() {
        return side;
    }
}
