package guidepost.ui.pane;

import guidepost.ui.theme.Look;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;

/** One below the other, each as wide as the column. */
final class Column extends Flow {
    private final transient List<Integer> gaps = new ArrayList<>();

    Column(Look look) {
        super(look);
    }

    /** @param gap the space above it, in millimetres; none above the first */
    <C extends JComponent & Flowing> Column with(C child, double gap) {
        gaps.add(getComponentCount() == 0 ? 0 : mm(gap));
        add(child);
        return this;
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    @Override
    public int heightFor(int width) {
        int height = 0;
        for (int i = 0; i < getComponentCount(); i++) {
            height += gaps.get(i) + ((Flowing) getComponent(i)).heightFor(width);
        }
        return height;
    }

    @Override
    void arrange(int width, int height) {
        int y = 0;
        for (int i = 0; i < getComponentCount(); i++) {
            y += gaps.get(i);
            int needed = ((Flowing) getComponent(i)).heightFor(width);
            getComponent(i).setBounds(0, y, width, needed);
            y += needed;
        }
    }
}
