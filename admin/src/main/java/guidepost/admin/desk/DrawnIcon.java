package guidepost.admin.desk;

import guidepost.ui.theme.Drawing;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;

/** A drawing of the house as a label's icon, square. */
final class DrawnIcon implements Icon {
    private final Drawing drawing;
    private final int size;

    DrawnIcon(Drawing drawing, int size) {
        this.drawing = drawing;
        this.size = size;
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        drawing.paint((Graphics2D) graphics, x, y, size, size);
    }

    @Override
    public int getIconWidth() {
        return size;
    }

    @Override
    public int getIconHeight() {
        return size;
    }
}
