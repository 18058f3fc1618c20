package guidepost.ui.pane;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** An unmarked corner over everything, which only staff know: paints nothing, takes no focus, says that it was pressed. */
final class StaffCorner extends JComponent {
    StaffCorner(Runnable pressed) {
        setName(Names.STAFF_CORNER);
        setOpaque(false);
        setFocusable(false);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                if (SwingUtilities.isLeftMouseButton(event)) {
                    pressed.run();
                }
            }
        });
    }
}
