package guidepost.ui.pane;

import guidepost.ui.theme.Look;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A component whose height follows from its width. Lays out its children as soon as it is given its bounds. */
abstract class Flow extends JComponent implements Flowing, Accessible {
    final Look look;

    Flow(Look look) {
        this.look = look;
    }

    /** Places the children. */
    abstract void arrange(int width, int height);

    @Override
    public final void doLayout() {
        arrange(getWidth(), getHeight());
        for (int i = 0; i < getComponentCount(); i++) {
            if (getComponent(i) instanceof Container child) {
                child.doLayout();
            }
        }
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : look.mm(100);
        return new Dimension(width, heightFor(width));
    }

    /** What it is to those who hear the screen. */
    AccessibleRole role() {
        return AccessibleRole.PANEL;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return role();
                }
            };
        }
        return accessibleContext;
    }

    int mm(double millimetres) {
        return look.mm(millimetres);
    }

    static Graphics2D smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    static RoundRectangle2D rounded(double x, double y, double width, double height, double arc) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * arc, 2 * arc);
    }
}
