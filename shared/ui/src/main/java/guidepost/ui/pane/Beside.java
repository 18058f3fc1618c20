package guidepost.ui.pane;

import guidepost.ui.theme.Look;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JComponent;

/** A drawing in the margin of something. */
final class Beside extends Flow {
    private final transient Optional<String> drawing;
    private final transient Color colour;
    private final int size;
    private final int gap;
    private final boolean onTop;

    /**
     * @param size of the drawing, in millimetres at the standard text size
     * @param onTop whether the drawing stands at the height of the first line rather than in the middle
     */
    <C extends JComponent & Flowing> Beside(
            Look look, String drawing, Color colour, double size, boolean onTop, C content) {
        super(look);
        this.drawing =
                Optional.of(drawing).filter(name -> look.drawing(name, colour).isPresent());
        this.colour = colour;
        this.size = look.withText(size);
        this.onTop = onTop;
        gap = look.withText(Math.min(6, size * 0.4));
        add(content);
    }

    private int margin() {
        return size + gap;
    }

    @Override
    public int heightFor(int width) {
        return Math.max(drawing.isPresent() ? size : 0, ((Flowing) getComponent(0)).heightFor(width - margin()));
    }

    @Override
    void arrange(int width, int height) {
        int needed = ((Flowing) getComponent(0)).heightFor(width - margin());
        int y = onTop && needed >= size ? 0 : Math.max(0, (height - needed) / 2);
        getComponent(0).setBounds(margin(), y, width - margin(), needed);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        int y = onTop ? 0 : (getHeight() - size) / 2;
        drawing.flatMap(name -> look.drawing(name, colour))
                .ifPresent(drawn -> drawn.paint((Graphics2D) graphics, 0, y, size, size));
    }
}
