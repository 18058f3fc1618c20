package guidepost.ui.pane;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;

/** Finds a screen's parts by name. */
public final class Parts {
    private Parts() {}

    /** Everything that is shown now. */
    public static List<Component> shown(Container container) {
        List<Component> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child.isVisible()) {
                found.add(child);
                if (child instanceof Container inside) {
                    found.addAll(shown(inside));
                }
            }
        }
        return found;
    }

    public static List<AbstractButton> buttons(Container container) {
        return shown(container).stream()
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .toList();
    }

    public static Optional<Component> find(Container container, String name) {
        return shown(container).stream()
                .filter(part -> name.equals(part.getName()))
                .findFirst();
    }

    public static AbstractButton button(Container container, String name) {
        return (AbstractButton) find(container, name).orElseThrow(() -> new AssertionError("no " + name));
    }

    /** The words of a part, as somebody who hears the screen gets them. */
    public static String words(Container container, String name) {
        Component part = find(container, name).orElseThrow(() -> new AssertionError("no " + name));
        return part.getAccessibleContext().getAccessibleName();
    }

    public static Rectangle onPane(ScreenPane pane, Component part) {
        return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), pane);
    }
}
