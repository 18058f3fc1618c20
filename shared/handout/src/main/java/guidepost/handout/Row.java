package guidepost.handout;

import java.util.ArrayList;
import java.util.List;

/**
 * A strip across the sheet that no page break cuts.
 *
 * @param marks measured from the top of the strip
 * @param keep whether the next row must stand on the same page
 */
record Row(float height, List<Mark> marks, boolean keep) {
    Row {
        marks = List.copyOf(marks);
    }

    static Row space(float height) {
        return new Row(height, List.of(), true);
    }

    Row kept() {
        return new Row(height, marks, true);
    }

    Row plus(Mark mark) {
        List<Mark> all = new ArrayList<>(List.of(mark));
        all.addAll(marks);
        return new Row(height, all, keep);
    }

    /** The marks of rows that stand one below the other from {@code y}. */
    static List<Mark> marks(List<Row> rows, float y) {
        List<Mark> marks = new ArrayList<>();
        float top = y;
        for (Row row : rows) {
            for (Mark mark : row.marks()) {
                marks.add(mark.down(top));
            }
            top += row.height();
        }
        return marks;
    }

    static float height(List<Row> rows) {
        float height = 0;
        for (Row row : rows) {
            height += row.height();
        }
        return height;
    }
}
