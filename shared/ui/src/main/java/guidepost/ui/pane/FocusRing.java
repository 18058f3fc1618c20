package guidepost.ui.pane;

import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Style;
import java.awt.BasicStroke;
import java.awt.Graphics2D;

/** The ring around what the keyboard is on: three millimetres, and a gap that sets it off from what it surrounds. */
final class FocusRing {
    private static final double RING = 3;
    private static final double GAP = 0.7;

    private FocusRing() {}

    static void paint(Graphics2D graphics, Look look, int width, int height) {
        Coat coat = look.coat(Style.FOCUS);
        double ring = look.mm(RING);
        double gap = look.mm(GAP);
        double arc = look.mm(ButtonPainter.ARC);
        graphics.setColor(coat.background());
        graphics.setStroke(new BasicStroke((float) (ring + gap)));
        double inset = (ring + gap) / 2;
        graphics.draw(Flow.rounded(inset, inset, width - 2 * inset, height - 2 * inset, arc));
        graphics.setColor(coat.foreground());
        graphics.setStroke(new BasicStroke((float) ring));
        graphics.draw(Flow.rounded(ring / 2, ring / 2, width - ring, height - ring, arc));
    }
}
