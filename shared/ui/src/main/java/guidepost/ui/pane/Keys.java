package guidepost.ui.pane;

import guidepost.ui.screen.Control;
import guidepost.ui.screen.Touch;
import guidepost.ui.theme.Look;
import java.util.ArrayList;
import java.util.List;

/** A number pad: three columns, the nought below the eight, whatever order the keys come in after the nine. */
final class Keys extends Flow {
    private static final int COLUMNS = 3;
    private static final int NOUGHT = 10;

    private final transient List<TouchButton> keys;
    private final transient List<Integer> places = new ArrayList<>();
    private final int gap;

    private Keys(Look look, List<TouchButton> keys) {
        super(look);
        this.keys = List.copyOf(keys);
        gap = mm(3);
        keys.forEach(this::add);
        place();
    }

    static Keys of(Kit kit, List<Control> keys) {
        return new Keys(
                kit.look,
                keys.stream()
                        .map(key -> kit.button(key, key.touch() instanceof Touch.Digit ? Face.KEY : Face.KEY_WORD))
                        .toList());
    }

    private void place() {
        List<Integer> free = new ArrayList<>(List.of(NOUGHT + 1, NOUGHT - 1));
        int next = 0;
        for (TouchButton key : keys) {
            if (key.control().touch() instanceof Touch.Digit digit) {
                places.add(digit.digit() == 0 ? NOUGHT : digit.digit() - 1);
            } else if (free.isEmpty()) {
                places.add(NOUGHT + 2 + next++);
            } else {
                places.add(free.remove(0));
            }
        }
    }

    private int rows() {
        int last = places.stream().mapToInt(Integer::intValue).max().orElse(0);
        return last / COLUMNS + 1;
    }

    private int rowHeight(int width) {
        int cell = (width - gap * (COLUMNS - 1)) / COLUMNS;
        return keys.stream().mapToInt(key -> key.heightFor(cell)).max().orElse(0);
    }

    @Override
    public int heightFor(int width) {
        return rows() * rowHeight(width) + (rows() - 1) * gap;
    }

    @Override
    void arrange(int width, int height) {
        int cell = (width - gap * (COLUMNS - 1)) / COLUMNS;
        int high = Math.max(rowHeight(width), (height - (rows() - 1) * gap) / rows());
        for (int i = 0; i < keys.size(); i++) {
            int place = places.get(i);
            keys.get(i).setBounds((place % COLUMNS) * (cell + gap), (place / COLUMNS) * (high + gap), cell, high);
        }
    }
}
