package guidepost.ui.pane;

import guidepost.ui.theme.Look;
import java.util.List;

/** Things to touch in equal columns: as many as asked for, or as many as there is room for without breaking a word. */
final class Grid extends Flow {
    private final int columns;
    private final int gap;

    /** @param gap between two, in millimetres */
    Grid(Look look, int columns, double gap, List<TouchButton> cells) {
        super(look);
        this.columns = Math.max(1, Math.min(columns, cells.size()));
        this.gap = mm(gap);
        cells.forEach(this::add);
    }

    private int columnsFor(int width) {
        int widest = 1;
        for (int i = 0; i < getComponentCount(); i++) {
            widest = Math.max(widest, ((TouchButton) getComponent(i)).leastWidth());
        }
        int fitting = Math.max(1, Math.min(columns, (width + gap) / (widest + gap)));
        // Four that do not fit beside each other stand better in two rows of two than of three and one.
        int rows = (getComponentCount() + fitting - 1) / fitting;
        return (getComponentCount() + rows - 1) / Math.max(1, rows);
    }

    private int cellWidth(int width) {
        int across = columnsFor(width);
        return (width - gap * (across - 1)) / across;
    }

    /** One icon above its words, all icons above their words. */
    private void stackAlike(int width) {
        int cell = cellWidth(width);
        boolean any = false;
        for (int i = 0; i < getComponentCount(); i++) {
            any |= ((TouchButton) getComponent(i)).mustStack(cell);
        }
        for (int i = 0; i < getComponentCount(); i++) {
            ((TouchButton) getComponent(i)).stack(any);
        }
    }

    private int rowHeight(int row, int width) {
        int across = columnsFor(width);
        int height = 0;
        for (int i = row * across; i < Math.min(getComponentCount(), (row + 1) * across); i++) {
            height = Math.max(height, ((Flowing) getComponent(i)).heightFor(cellWidth(width)));
        }
        return height;
    }

    private int rows(int width) {
        int across = Math.max(1, columnsFor(width));
        return (getComponentCount() + across - 1) / across;
    }

    @Override
    public int heightFor(int width) {
        stackAlike(width);
        int height = 0;
        for (int row = 0; row < rows(width); row++) {
            height += rowHeight(row, width) + (row > 0 ? gap : 0);
        }
        return height;
    }

    @Override
    void arrange(int width, int height) {
        stackAlike(width);
        int across = Math.max(1, columnsFor(width));
        int cell = cellWidth(width);
        int y = 0;
        for (int row = 0; row < rows(width); row++) {
            int high = rowHeight(row, width);
            for (int i = row * across; i < Math.min(getComponentCount(), (row + 1) * across); i++) {
                getComponent(i).setBounds((i - row * across) * (cell + gap), y, cell, high);
            }
            y += high + gap;
        }
    }
}
