package guidepost.handout;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;

/**
 * The pages of a sheet for a printer, or for a screen that shows the paper.
 *
 * <p>They are painted from the same layout as the PDF, not from the PDF: a PDF painted through Java's printing turns every
 * letter into a shape, which makes jobs ten times as large and leaves nothing that could be read back.
 */
public final class SheetPages implements Pageable {
    private final Layout layout;

    /** @throws HandoutFailed where a text cannot be written in the typeface */
    public SheetPages(Layout layout) {
        Glyphs.check(layout);
        this.layout = layout;
    }

    @Override
    public int getNumberOfPages() {
        return layout.pages().size();
    }

    /** The whole paper: the sheet has margins of its own. */
    @Override
    public PageFormat getPageFormat(int page) {
        PaperSize size = layout.sheet().paper();
        Paper paper = new Paper();
        paper.setSize(size.width(), size.height());
        paper.setImageableArea(0, 0, size.width(), size.height());
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        return format;
    }

    @Override
    public Printable getPrintable(int page) {
        return (graphics, format, index) -> print(graphics, index);
    }

    private int print(Graphics graphics, int page) {
        if (page >= layout.pages().size()) {
            return Printable.NO_SUCH_PAGE;
        }
        paint(page, (Graphics2D) graphics);
        return Printable.PAGE_EXISTS;
    }

    /**
     * Paints one page, without its white.
     *
     * @param page from 0
     * @param graphics in points from the top left corner of the paper
     */
    public void paint(int page, Graphics2D graphics) {
        layout.pages().get(page).with(new AwtBrush(graphics));
    }
}
