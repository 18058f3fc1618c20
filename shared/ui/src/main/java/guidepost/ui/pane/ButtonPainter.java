package guidepost.ui.pane;

import guidepost.ui.screen.Control;
import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Style;
import guidepost.ui.theme.Type;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures and paints what is on a thing to touch: icon, words, a second line, and the shape that says whether it is chosen. */
final class ButtonPainter {
    static final double ARC = 3;
    private static final double MARK = 9;
    private static final double ICON_GAP = 3;
    private static final double VERTICAL = 3.2;

    private final Look look;
    private final Control control;
    private final Face face;
    private final TextBlock label;
    private final Optional<TextBlock> detail;
    private final Optional<String> icon;
    private final Coat coat;
    private boolean stacking;

    /** Where everything stands, for a width and a height. */
    private record Place(float textX, float textY, float textWidth, float detailY, Rectangle2D icon, boolean stacked) {}

    ButtonPainter(Look look, Control control, Face face, Optional<String> icon) {
        this.look = look;
        this.control = control;
        this.face = face;
        this.icon = icon.filter(name -> look.drawing(name, Color.BLACK).isPresent());
        label = new TextBlock(look, control.label(), face.type());
        detail =
                control.detail().map(words -> new TextBlock(look, words, face == Face.CORNER ? Type.SMALL : Type.BODY));
        coat = look.coat(TouchButton.styleOf(control, face));
        if (!face.leftAligned()) {
            label.centred();
            detail.ifPresent(TextBlock::centred);
        }
    }

    Coat coat() {
        return coat;
    }

    private int padding() {
        return look.mm(face.padding());
    }

    private double iconSize() {
        double capitals = look.capitals(face.type());
        return look.mm(face == Face.CORNER || face == Face.CHANGE ? capitals * 1.7 : capitals * 1.9);
    }

    private int iconRoom() {
        return icon.isPresent() && face != Face.STEP ? (int) Math.ceil(iconSize()) + look.mm(ICON_GAP) : 0;
    }

    private int markRoom() {
        return face.marked() ? markSize() + look.mm(5) : 0;
    }

    private int markSize() {
        return (int) Math.round((look.mm(MARK) + look.withText(MARK)) / 2.0);
    }

    private boolean onlyIcon(int width) {
        boolean noRoom = face == Face.KEY_WORD && width - 2 * padding() < label.longestWord();
        return icon.isPresent() && (control.label().isBlank() || noRoom);
    }

    int leastWidth() {
        float word =
                Math.max(label.longestWord(), detail.map(TextBlock::longestWord).orElse(0f));
        int beside = face.leftAligned() ? iconRoom() : 0;
        return Math.max(look.mm(12.7), (int) Math.ceil(word) + 2 * padding() + beside + markRoom());
    }

    /** Stacks although there is room, to be like its neighbours. */
    void stack(boolean like) {
        stacking = like;
    }

    /** The icon stands above the words where there is no room beside them. */
    private boolean stacked(int width) {
        return mayStack(width) && (stacking || mustStack(width));
    }

    private boolean mayStack(int width) {
        return !face.leftAligned() && icon.isPresent() && !onlyIcon(width) && face != Face.STEP;
    }

    boolean mustStack(int width) {
        return mayStack(width) && width - 2 * padding() - iconRoom() < label.longestWord();
    }

    private float textWidth(int width) {
        int beside = stacked(width) ? 0 : iconRoom();
        return Math.max(1, width - 2 * padding() - beside - markRoom());
    }

    private int textHeight(int width) {
        float room = textWidth(width);
        int words = onlyIcon(width) ? 0 : label.height(room);
        return words + detail.map(block -> block.height(room)).orElse(0);
    }

    int heightFor(int width) {
        int content = textHeight(width);
        if (icon.isPresent() && face != Face.STEP) {
            int drawn = (int) Math.ceil(iconSize());
            content = stacked(width) ? content + drawn + look.mm(1) : Math.max(content, drawn);
        }
        return Math.max(look.mm(face.height()), content + 2 * look.mm(face == Face.CORNER ? 2 : VERTICAL));
    }

    private Place place(int width, int height) {
        float room = textWidth(width);
        int text = textHeight(width);
        double size = icon.isPresent() ? iconSize() : 0;
        boolean stacked = stacked(width);
        float top;
        float x;
        Rectangle2D drawn;
        if (face == Face.STEP) {
            double tick = look.mm(7);
            drawn = new Rectangle2D.Double((width - tick) / 2, look.mm(1.6), tick, tick);
            x = (width - label.usedWidth(room)) / 2;
            top = (height - text) / 2f;
        } else if (stacked) {
            double all = size + look.mm(1) + text;
            double y = (height - all) / 2;
            drawn = new Rectangle2D.Double((width - size) / 2, y, size, size);
            top = (float) (y + size + look.mm(1));
            x = padding();
        } else {
            top = (height - text) / 2f;
            double used = onlyIcon(width)
                    ? 0
                    : Math.max(
                            label.usedWidth(room),
                            detail.map(block -> block.usedWidth(room)).orElse(0f));
            double gap = icon.isPresent() && !onlyIcon(width) ? look.mm(ICON_GAP) : 0;
            double left = face.leftAligned() ? padding() : (width - markRoom() - size - gap - used) / 2;
            boolean after = iconAfter();
            drawn = new Rectangle2D.Double(after ? left + used + gap : left, (height - size) / 2, size, size);
            x = (float) (after ? left : left + size + gap);
        }
        float labelHeight = onlyIcon(width) ? 0 : label.height(room);
        return new Place(x, top, room, top + labelHeight, drawn, stacked);
    }

    /** An arrow that leads on stands behind its words. */
    private boolean iconAfter() {
        return icon.filter("next-arrow"::equals).isPresent();
    }

    private float lineX(Place place, TextBlock block) {
        return place.stacked()
                ? place.textX() + (place.textWidth() - block.usedWidth(place.textWidth())) / 2
                : place.textX();
    }

    void paint(Graphics2D graphics, int width, int height, boolean pressed) {
        double outline = look.mm(control.chosen() ? 1.1 : 0.5);
        double arc = look.mm(ARC);
        graphics.setColor(pressed ? coat.pressed() : coat.background());
        graphics.fill(Flow.rounded(0, 0, width, height, arc));
        graphics.setColor(coat.outline());
        graphics.setStroke(new BasicStroke((float) outline));
        graphics.draw(Flow.rounded(outline / 2, outline / 2, width - outline, height - outline, arc - outline / 2));
        Place place = place(width, height);
        Color ink = coat.foreground();
        icon.flatMap(name -> look.drawing(name, ink))
                .ifPresent(drawing -> drawing.paint(
                        graphics,
                        place.icon().getX(),
                        place.icon().getY(),
                        place.icon().getWidth(),
                        place.icon().getHeight()));
        if (!onlyIcon(width)) {
            centreIfAsked(graphics, place, label, place.textY(), ink);
        }
        detail.ifPresent(block -> centreIfAsked(graphics, place, block, place.detailY(), ink));
        if (face.marked()) {
            paintMark(graphics, width, height);
        }
    }

    private void centreIfAsked(Graphics2D graphics, Place place, TextBlock block, float y, Color ink) {
        block.paint(graphics, lineX(place, block), y, place.textWidth(), ink);
    }

    private void paintMark(Graphics2D graphics, int width, int height) {
        double size = markSize();
        double x = width - padding() - size;
        double y = (height - size) / 2;
        double line = look.mm(0.7);
        var shape = face == Face.ONE_OF
                ? new Ellipse2D.Double(x + line / 2, y + line / 2, size - line, size - line)
                : Flow.rounded(x + line / 2, y + line / 2, size - line, size - line, look.mm(1.5));
        graphics.setStroke(new BasicStroke((float) line));
        if (control.chosen()) {
            boolean inverted = coat.background().equals(coat.outline());
            Color fill = inverted ? coat.foreground() : coat.outline();
            Color tick = inverted ? coat.background() : look.coat(Style.ACTION).foreground();
            graphics.setColor(fill);
            graphics.fill(shape);
            graphics.draw(shape);
            Path2D mark = new Path2D.Double();
            mark.moveTo(x + size * 0.27, y + size * 0.52);
            mark.lineTo(x + size * 0.44, y + size * 0.68);
            mark.lineTo(x + size * 0.74, y + size * 0.34);
            graphics.setColor(tick);
            graphics.setStroke(new BasicStroke((float) (size * 0.1), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(mark);
        } else {
            graphics.setColor(coat.outline());
            graphics.draw(shape);
        }
    }

    List<Rectangle2D> ink(int width, int height) {
        Place place = place(width, height);
        List<Rectangle2D> ink = new ArrayList<>();
        if (!onlyIcon(width)) {
            add(ink, place, label, place.textY());
        }
        detail.ifPresent(block -> add(ink, place, block, place.detailY()));
        return ink;
    }

    private void add(List<Rectangle2D> ink, Place place, TextBlock block, float y) {
        for (Rectangle2D line : block.ink(place.textWidth())) {
            ink.add(new Rectangle2D.Double(
                    line.getX() + lineX(place, block), line.getY() + y, line.getWidth(), line.getHeight()));
        }
    }
}
