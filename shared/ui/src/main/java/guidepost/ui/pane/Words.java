package guidepost.ui.pane;

import guidepost.core.handout.Handout;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Type;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleRole;

/** A paragraph: wraps, never clips, knows its height for a width. Shows its words as they are; nothing in them is markup. */
final class Words extends Flow implements ShowsText {
    private final TextBlock block;
    private final Color colour;
    private final Align align;
    private final boolean bullet;

    /** Where its lines stand. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    Words(Look look, String name, String text, Type type, Color colour) {
        this(look, name, new TextBlock(look, text, type), colour, Align.LEFT, false);
    }

    Words(Look look, String name, Handout.Line line, Type type, Color colour) {
        this(look, name, new TextBlock(look, line.runs(), type), colour, Align.LEFT, line.bullet());
    }

    private Words(Look look, String name, TextBlock block, Color colour, Align align, boolean bullet) {
        super(look);
        this.block = block;
        this.colour = colour;
        this.align = align;
        if (align == Align.CENTRE) {
            block.centred();
        }
        this.bullet = bullet;
        setName(name);
        putClientProperty("html.disable", true);
        getAccessibleContext().setAccessibleName(block.text());
    }

    Words aligned(Align other) {
        return new Words(look, getName(), block, colour, other, bullet);
    }

    private int indent() {
        return bullet ? Math.round(block.lineHeight() * 0.8f) : 0;
    }

    @Override
    public int heightFor(int width) {
        return block.height(width - indent() - 2 * block.bleed());
    }

    int naturalWidth() {
        return (int) Math.ceil(block.naturalWidth()) + indent() + 2 * block.bleed() + 1;
    }

    /** How wide its lines are at its present width. */
    int usedWidth() {
        return (int) Math.ceil(block.usedWidth(room())) + indent() + 2 * block.bleed() + 1;
    }

    int longestWord() {
        return (int) Math.ceil(block.longestWord()) + indent() + 2 * block.bleed();
    }

    @Override
    void arrange(int width, int height) {}

    private int room() {
        return getWidth() - indent() - 2 * block.bleed();
    }

    private float left() {
        float start = indent() + block.bleed();
        return switch (align) {
            case LEFT -> start;
            case CENTRE -> start + (room() - block.usedWidth(room())) / 2;
            case RIGHT -> start + room() - block.usedWidth(room());
        };
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = smooth((Graphics2D) graphics.create());
        try {
            if (bullet) {
                double dot = block.lineHeight() * 0.2;
                own.setColor(colour);
                own.fill(new Ellipse2D.Double(dot * 0.6, block.lineHeight() / 2.0 - dot / 2, dot, dot));
            }
            block.paint(own, left(), 0, room(), colour);
        } finally {
            own.dispose();
        }
    }

    @Override
    public List<Rectangle2D> ink() {
        List<Rectangle2D> ink = new ArrayList<>();
        for (Rectangle2D line : block.ink(room())) {
            ink.add(new Rectangle2D.Double(line.getX() + left(), line.getY(), line.getWidth(), line.getHeight()));
        }
        return ink;
    }

    @Override
    public Color colour() {
        return colour;
    }

    @Override
    AccessibleRole role() {
        return AccessibleRole.LABEL;
    }
}
