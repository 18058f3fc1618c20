package guidepost.admin.desk;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** Rows one below the other, always as wide as the window, that scroll a row at a time. */
final class CallList extends JPanel implements Scrollable {
    CallList() {
        super(new MigLayout("fillx, wrap 1, insets 0", "[grow, fill]"));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return getComponentCount() == 0 ? visible.height : getComponent(0).getHeight();
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    void showTop() {
        scrollRectToVisible(new Rectangle(0, 0, 1, 1));
    }
}
