package guidepost.ui.pane;

import guidepost.ui.theme.Look;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;

/** Beside each other in fixed places, all as high as the highest; a place may stay empty. */
final class Row extends Flow {
    private record Place(int component, double weight) {}

    private final transient List<Place> places = new ArrayList<>();
    private final int gap;

    /** @param gap between two places, in millimetres */
    Row(Look look, double gap) {
        super(look);
        this.gap = mm(gap);
    }

    <C extends JComponent & Flowing> Row with(C child, double weight) {
        places.add(new Place(getComponentCount(), weight));
        add(child);
        return this;
    }

    Row empty(double weight) {
        places.add(new Place(-1, weight));
        return this;
    }

    private int widthOf(Place place, int width) {
        double all = places.stream().mapToDouble(Place::weight).sum();
        return (int) ((width - gap * (places.size() - 1)) * place.weight() / all);
    }

    @Override
    public int heightFor(int width) {
        int height = 0;
        for (Place place : places) {
            if (place.component() >= 0) {
                height = Math.max(height, ((Flowing) getComponent(place.component())).heightFor(widthOf(place, width)));
            }
        }
        return height;
    }

    @Override
    void arrange(int width, int height) {
        int x = 0;
        for (Place place : places) {
            int room = widthOf(place, width);
            if (place.component() >= 0) {
                getComponent(place.component()).setBounds(x, 0, room, height);
            }
            x += room + gap;
        }
    }
}
