package guidepost.admin.window;

import guidepost.ui.pane.ScreenPane;
import java.awt.Component;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.SwingUtilities;

/** Hands on what is clicked on a painted panel to the panel itself, which is in no window. */
final class PaintedTouch extends MouseAdapter {
    private final Supplier<Optional<ScreenPane>> panel;
    private final UnaryOperator<Point> onPanel;
    private Optional<Component> pressed = Optional.empty();

    /**
     * @param panel what is painted; empty while it is only looked at
     * @param onPanel where on the panel a point of the painting lies
     */
    PaintedTouch(Supplier<Optional<ScreenPane>> panel, UnaryOperator<Point> onPanel) {
        this.panel = panel;
        this.onPanel = onPanel;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        Point at = onPanel.apply(event.getPoint());
        pressed = panel.get()
                .flatMap(pane -> Optional.ofNullable(SwingUtilities.getDeepestComponentAt(pane, at.x, at.y)));
        send(event);
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        send(event);
        pressed = Optional.empty();
    }

    private void send(MouseEvent event) {
        panel.get()
                .ifPresent(pane -> pressed.ifPresent(target -> {
                    Point at = SwingUtilities.convertPoint(pane, onPanel.apply(event.getPoint()), target);
                    target.dispatchEvent(new MouseEvent(
                            target,
                            event.getID(),
                            event.getWhen(),
                            event.getModifiersEx(),
                            at.x,
                            at.y,
                            event.getClickCount(),
                            false,
                            event.getButton()));
                    event.getComponent().repaint();
                }));
    }
}
