package guidepost.handout;

import guidepost.core.guide.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A box of the handout, set in rows but not yet on a page.
 *
 * @param heading stands with the first row
 * @param again stands in its place where the box goes on over the page
 */
record SetBox(Place place, List<Row> heading, List<Row> again, List<SetEntry> entries) {
    private static final int MOST_AGAIN = 2;

    SetBox {
        heading = List.copyOf(heading);
        again = List.copyOf(again.subList(0, Math.min(again.size(), MOST_AGAIN)));
        entries = List.copyOf(entries);
    }

    /** One guidance block in rows. */
    record SetEntry(String code, List<Row> rows) {
        SetEntry {
            rows = List.copyOf(rows);
        }

        List<Row> whole() {
            List<Row> whole = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                whole.add(i < rows.size() - 1 ? rows.get(i).kept() : rows.get(i));
            }
            return whole;
        }
    }

    /** Where a page may end. */
    enum Breaks {
        BETWEEN_ENTRIES,
        INSIDE_ENTRIES
    }

    SetBox with(List<SetEntry> some) {
        return new SetBox(place, heading, again, some);
    }

    /** Heading and entries, one below the other. */
    List<Row> rows(float entryGap, Breaks breaks) {
        List<Row> rows = new ArrayList<>();
        heading.forEach(row -> rows.add(row.kept()));
        for (SetEntry entry : entries) {
            if (rows.size() > heading.size()) {
                rows.add(Row.space(entryGap));
            }
            rows.addAll(breaks == Breaks.BETWEEN_ENTRIES ? entry.whole() : entry.rows());
        }
        return rows;
    }

    List<Row> rows(float entryGap) {
        return rows(entryGap, Breaks.INSIDE_ENTRIES);
    }
}
