package guidepost.ui.pane;

import guidepost.ui.theme.Contrast;
import guidepost.ui.theme.Look;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.accessibility.Accessible;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/**
 * Looks over a laid-out screen, page by page: no text is clipped or covered, everything to touch is large enough, far enough
 * from the next and has a name, nothing is markup, and words stand out from what they are painted on.
 */
public final class ScreenCheck {
    private static final double LEAST_TARGET = 12.7;
    private static final double LEAST_GAP = 2.54;
    private static final double HALF_PIXEL = 0.5;
    private static final int MOST_PAGES = 60;

    private final ScreenPane pane;
    private final Look look;
    private final List<String> problems = new ArrayList<>();

    private ScreenCheck(ScreenPane pane) {
        this.pane = pane;
        look = pane.look();
    }

    /** What is wrong with this screen's places and names; the pane ends on its last page. */
    public static List<String> problems(ScreenPane pane) {
        ScreenCheck check = new ScreenCheck(pane);
        check.eachPage(check::page);
        return check.problems;
    }

    /** Which words do not stand out enough from the pixels around them. */
    public static List<String> contrastProblems(ScreenPane pane) {
        ScreenCheck check = new ScreenCheck(pane);
        check.eachPage(check::contrasts);
        return check.problems;
    }

    private void eachPage(Runnable look) {
        for (int page = 0; page < MOST_PAGES; page++) {
            look.run();
            TouchButton down = visible(pane).stream()
                    .filter(part -> Names.PAGE_DOWN.equals(part.getName()))
                    .map(TouchButton.class::cast)
                    .findFirst()
                    .orElse(null);
            if (down == null) {
                return;
            }
            down.doClick(0);
        }
        problems.add("more than " + MOST_PAGES + " pages");
    }

    private void page() {
        List<Component> parts = visible(pane);
        parts.forEach(this::insideItsParent);
        parts.forEach(this::named);
        parts.stream().filter(ShowsText.class::isInstance).forEach(this::unclipped);
        apart(parts);
        uncovered(parts);
    }

    private static List<Component> visible(Container container) {
        List<Component> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child.isVisible() && !(child instanceof StaffCorner)) {
                found.add(child);
                if (child instanceof Container inside) {
                    found.addAll(visible(inside));
                }
            }
        }
        return found;
    }

    private void insideItsParent(Component part) {
        Rectangle room = new Rectangle(
                0, 0, part.getParent().getWidth(), part.getParent().getHeight());
        if (part.getWidth() > 0 && part.getHeight() > 0 && !room.contains(part.getBounds())) {
            problems.add(describe(part) + " stands out of " + describe(part.getParent()) + ": " + part.getBounds()
                    + " in " + room);
        }
    }

    private void named(Component part) {
        if (part instanceof ShowsText && !Boolean.TRUE.equals(((JComponent) part).getClientProperty("html.disable"))) {
            problems.add(describe(part) + " may take words for markup");
        }
        if (part instanceof AbstractButton) {
            String name = ((Accessible) part).getAccessibleContext().getAccessibleName();
            if (name == null
                    || name.isBlank()
                    || part.getName() == null
                    || part.getName().isBlank()) {
                problems.add(describe(part) + " has no name");
            }
        }
    }

    private void unclipped(Component part) {
        Rectangle2D room = new Rectangle2D.Double(-1, -1, part.getWidth() + 2, part.getHeight() + 2);
        for (Rectangle2D ink : ((ShowsText) part).ink()) {
            if (!ink.isEmpty() && !room.contains(ink)) {
                problems.add(describe(part) + " is clipped: " + ink + " in " + part.getSize());
            }
        }
    }

    private void apart(List<Component> parts) {
        double pitch = look.metrics().pixelsPerMillimetre();
        List<Component> targets =
                parts.stream().filter(AbstractButton.class::isInstance).toList();
        for (int i = 0; i < targets.size(); i++) {
            Component one = targets.get(i);
            if (Math.min(one.getWidth(), one.getHeight()) < LEAST_TARGET * pitch - HALF_PIXEL) {
                problems.add(describe(one) + " is too small: " + one.getSize());
            }
            for (Component other : targets.subList(i + 1, targets.size())) {
                if (gap(onPane(one), onPane(other)) < LEAST_GAP * pitch - HALF_PIXEL) {
                    problems.add(describe(one) + " and " + describe(other) + " are too close: " + onPane(one)
                            + onPane(other));
                }
            }
        }
    }

    private static double gap(Rectangle one, Rectangle other) {
        double across = Math.max(0, Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX()));
        double down = Math.max(0, Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY()));
        return Math.hypot(across, down);
    }

    /** No words under other words or under something to touch. */
    private void uncovered(List<Component> parts) {
        List<Component> texts =
                parts.stream().filter(ShowsText.class::isInstance).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (Component other : texts.subList(i + 1, texts.size())) {
                if (occupied(texts.get(i)).intersects(occupied(other))) {
                    problems.add(describe(texts.get(i)) + " and " + describe(other) + " overlap");
                }
            }
        }
    }

    private Rectangle2D occupied(Component part) {
        if (part instanceof AbstractButton) {
            return onPane(part);
        }
        Rectangle2D all = new Rectangle2D.Double();
        Point corner = SwingUtilities.convertPoint(part, 0, 0, pane);
        for (Rectangle2D ink : ((ShowsText) part).ink()) {
            Rectangle2D moved = new Rectangle2D.Double(
                    ink.getX() + corner.x, ink.getY() + corner.y, ink.getWidth(), ink.getHeight());
            all = all.isEmpty() ? moved : all.createUnion(moved);
        }
        return all;
    }

    private Rectangle onPane(Component part) {
        return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), pane);
    }

    private void contrasts() {
        BufferedImage image = Pictures.picture(pane);
        double least = look.theme().highContrast() ? 10 : 7;
        for (Component part : visible(pane)) {
            if (part instanceof ShowsText text && !occupied(part).isEmpty()) {
                Color ground = ground(image, part, text.colour());
                double found = Contrast.between(text.colour(), ground);
                if (found < least) {
                    problems.add(
                            describe(part) + " has a contrast of " + found + ": " + text.colour() + " on " + ground);
                }
            }
        }
    }

    /** The colour most of the pixels around the words have. */
    private Color ground(BufferedImage image, Component part, Color ink) {
        Point corner = SwingUtilities.convertPoint(part, 0, 0, pane);
        Map<Integer, Integer> counts = new HashMap<>();
        for (Rectangle2D line : ((ShowsText) part).ink()) {
            for (int y = (int) line.getMinY() - 2; y < line.getMaxY() + 2; y++) {
                for (int x = (int) line.getMinX() - 2; x < line.getMaxX() + 2; x++) {
                    int px = Math.max(0, Math.min(image.getWidth() - 1, corner.x + x));
                    int py = Math.max(0, Math.min(image.getHeight() - 1, corner.y + y));
                    counts.merge(image.getRGB(px, py) & 0xFFFFFF, 1, Integer::sum);
                }
            }
        }
        counts.remove(ink.getRGB() & 0xFFFFFF);
        return new Color(counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ink.getRGB()));
    }

    private static String describe(Component part) {
        String words = part instanceof Accessible spoken
                ? spoken.getAccessibleContext().getAccessibleName()
                : null;
        return part.getClass().getSimpleName() + " " + part.getName() + (words == null ? "" : " \"" + words + "\"");
    }
}
