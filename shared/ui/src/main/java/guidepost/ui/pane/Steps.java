package guidepost.ui.pane;

import guidepost.ui.theme.Look;
import java.util.List;

/** The numbers of a scale: in one row where each is wide enough for a finger, else in two. */
final class Steps extends Flow {
    private static final double LEAST = 17;
    private final int gap;

    Steps(Look look, List<TouchButton> steps) {
        super(look);
        gap = mm(3);
        steps.forEach(this::add);
    }

    private int across(int width) {
        int count = Math.max(1, getComponentCount());
        int least = mm(LEAST);
        for (int i = 0; i < getComponentCount(); i++) {
            least = Math.max(least, ((TouchButton) getComponent(i)).leastWidth());
        }
        if (count * (least + gap) - gap <= width) {
            return count;
        }
        int half = (count + 1) / 2;
        return half * (least + gap) - gap <= width ? half : Math.max(1, (width + gap) / (least + gap));
    }

    private int cell(int width) {
        int across = across(width);
        return (width - gap * (across - 1)) / across;
    }

    private int high(int width) {
        int cell = cell(width);
        int high = 0;
        for (int i = 0; i < getComponentCount(); i++) {
            high = Math.max(high, ((TouchButton) getComponent(i)).heightFor(cell));
        }
        return high;
    }

    @Override
    public int heightFor(int width) {
        int across = across(width);
        int rows = (getComponentCount() + across - 1) / across;
        return rows * (high(width) + gap) - gap;
    }

    @Override
    void arrange(int width, int height) {
        int across = across(width);
        int cell = cell(width);
        int high = high(width);
        for (int i = 0; i < getComponentCount(); i++) {
            getComponent(i).setBounds((i % across) * (cell + gap), (i / across) * (high + gap), cell, high);
        }
    }
}
