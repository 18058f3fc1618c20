package guidepost.ui.pane;

import guidepost.ui.screen.Screen;
import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Style;
import guidepost.ui.theme.Type;
import java.awt.Color;
import java.awt.Graphics;

/** One answer, and the way back to its question. */
final class ReviewRow extends Flow {
    private final Column words;
    private final TouchButton change;
    private final transient Color line;

    ReviewRow(Kit kit, Screen.Row row, int n) {
        super(kit.look);
        Coat paper = kit.coat(Style.PAPER);
        words = kit.column()
                .with(kit.quiet(Names.topic(n), row.topic(), Type.SMALL, paper), 0)
                .with(kit.words(Names.answer(n), row.answer(), Type.STRONG, paper), 1);
        change = kit.button(row.change(), Face.CHANGE).spoken(row.change().label() + ": " + row.topic());
        line = paper.outline();
        add(words);
        add(change);
    }

    private int button(int width) {
        return Math.min(width / 3, change.leastWidth());
    }

    private int margin() {
        return mm(2.6);
    }

    @Override
    public int heightFor(int width) {
        int button = button(width);
        int inside = Math.max(words.heightFor(width - button - mm(6)), change.heightFor(button));
        return inside + 2 * margin();
    }

    @Override
    void arrange(int width, int height) {
        int button = button(width);
        int high = change.heightFor(button);
        int text = words.heightFor(width - button - mm(6));
        words.setBounds(0, (height - text) / 2, width - button - mm(6), text);
        change.setBounds(width - button, (height - high) / 2, button, high);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(line);
        graphics.fillRect(0, getHeight() - mm(0.3), getWidth(), mm(0.3));
    }
}
