package guidepost.handout;

import guidepost.handout.SetBox.Breaks;
import java.util.ArrayList;
import java.util.List;

/** Lets rows and boxes run down the pages, breaking them where a page ends. */
final class Flow {
    static final float CORNER = 7;
    /** No more than this part of a page is kept together. */
    private static final float TOGETHER = 0.4f;

    private final Sheet sheet;
    private final float bottom;
    private final List<List<Mark>> pages = new ArrayList<>();
    private int reserved = -1;
    private float reservedTop;
    private float y;

    /** @param bottom where the pages end */
    Flow(Sheet sheet, float bottom) {
        this.sheet = sheet;
        this.bottom = bottom;
        newPage();
    }

    List<List<Mark>> pages() {
        return pages;
    }

    /** Keeps the foot of a page free, from {@code top} down. */
    void reserve(int page, float top) {
        reserved = page;
        reservedTop = top;
    }

    private List<Mark> page() {
        return pages.get(pages.size() - 1);
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        y = sheet.marginTop();
    }

    private boolean fits(float height) {
        return y + height <= (pages.size() - 1 == reserved ? reservedTop - sheet.boxGap() : bottom);
    }

    private boolean atTop() {
        return y <= sheet.marginTop();
    }

    /** Turns pages until there is room, or nothing but a whole empty page to offer. */
    private void makeRoom(float height) {
        while (!fits(height) && !(atTop() && pages.size() - 1 != reserved)) {
            newPage();
        }
    }

    /** Puts rows without a box below what is there. */
    void add(List<Row> rows) {
        for (List<Row> block : blocks(rows)) {
            makeRoom(Row.height(block));
            place(atTop() ? withoutSpaceAbove(block) : block);
        }
    }

    /** Puts a box below what is there, as many of its rows on each page as have room. */
    void add(SetBox box, Breaks breaks, Edge edge) {
        List<List<Row>> blocks = blocks(box.rows(sheet.entryGap(), breaks));
        makeRoom((atTop() ? 0 : sheet.boxGap()) + around() + Row.height(blocks.get(0)));
        y += atTop() ? 0 : sheet.boxGap();
        int next = 0;
        while (next < blocks.size()) {
            List<Row> here = new ArrayList<>();
            if (next == 0) {
                here.addAll(blocks.get(0));
            } else {
                newPage();
                here.addAll(box.again());
                here.addAll(withoutSpaceAbove(blocks.get(next)));
                makeRoom(around() + Row.height(here));
            }
            next++;
            while (next < blocks.size() && fits(around() + Row.height(here) + Row.height(blocks.get(next)))) {
                here.addAll(blocks.get(next));
                next++;
            }
            frame(here, edge);
        }
    }

    /** Puts a box at the foot that was kept free for it, on a page that is there by then. */
    void addReserved(SetBox box, Edge edge) {
        while (pages.size() <= reserved) {
            newPage();
        }
        frame(pages.get(reserved), reservedTop, box.rows(sheet.entryGap()), edge);
    }

    /**
     * Puts the end of the sheet below everything: above what is kept free, or at the foot beside the footer.
     *
     * @param footer the height of the footer
     */
    void close(Band band, float footer) {
        float gap = atTop() ? 0 : sheet.boxGap();
        boolean above = pages.size() - 1 == reserved;
        if (above && fits(gap + band.height())) {
            float end = reservedTop - sheet.boxGap();
            page().addAll(band.marks(end - band.height(), end));
            return;
        }
        if (above || !fits(gap + band.above(footer) - sheet.boxGap())) {
            newPage();
        }
        page().addAll(band.marks(sheet.bottom() - footer - band.above(footer), sheet.bottom()));
    }

    private float around() {
        return 2 * sheet.padding();
    }

    private void frame(List<Row> rows, Edge edge) {
        y = frame(page(), y, withoutSpaceBelow(rows), edge);
    }

    private float frame(List<Mark> page, float top, List<Row> rows, Edge edge) {
        float height = around() + Row.height(rows);
        page.add(
                new Mark.Frame(sheet.left(), top, sheet.width(), height, CORNER, edge.line(), edge.tone(), Tone.PAPER));
        page.addAll(Row.marks(rows, top + sheet.padding()));
        return top + height;
    }

    private void place(List<Row> rows) {
        page().addAll(Row.marks(rows, y));
        y += Row.height(rows);
    }

    private static List<Row> withoutSpaceAbove(List<Row> rows) {
        int start = 0;
        while (start < rows.size() && rows.get(start).marks().isEmpty()) {
            start++;
        }
        return rows.subList(start, rows.size());
    }

    private static List<Row> withoutSpaceBelow(List<Row> rows) {
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).marks().isEmpty()) {
            end--;
        }
        return rows.subList(0, end);
    }

    /** Rows that stand on one page. */
    private List<List<Row>> blocks(List<Row> rows) {
        float most = (bottom - sheet.marginTop()) * TOGETHER;
        List<List<Row>> blocks = new ArrayList<>();
        List<Row> block = new ArrayList<>();
        for (Row row : rows) {
            block.add(row);
            if (!row.keep() || Row.height(block) > most) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }
}
