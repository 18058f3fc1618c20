package guidepost.ui.pane;

import guidepost.ui.theme.Look;
import javax.swing.JComponent;

/**
 * One piece of what a screen is about; a page breaks between pieces, never in one.
 *
 * @param component the piece, which is {@link Flowing}
 * @param gap above it, in pixels
 * @param pairing whether two of them may stand beside each other
 * @param withNext whether no page may end on it
 */
record Item(JComponent component, int gap, Pairing pairing, boolean withNext) {
    enum Pairing {
        NEVER,
        /** Only where one column would not fit on one page. */
        IF_NEEDED,
        WHERE_POSSIBLE
    }

    /** @param gap in millimetres */
    static <C extends JComponent & Flowing> Item of(Look look, C component, double gap) {
        return new Item(component, look.mm(gap), Pairing.NEVER, false);
    }

    Item pairing(Pairing other) {
        return new Item(component, gap, other, withNext);
    }

    Item keptWithNext() {
        return new Item(component, gap, pairing, true);
    }

    int heightFor(int width) {
        return ((Flowing) component).heightFor(width);
    }

    int leastWidth() {
        return component instanceof TouchButton button ? button.leastWidth() : 0;
    }
}
