package guidepost.handout;

import java.util.List;

/**
 * A handout set on pages.
 *
 * @param leftOut the codes of the guidance blocks there was no room for, in the order they gave way
 */
public record Layout(Sheet sheet, List<Page> pages, List<String> leftOut) {
    public Layout {
        pages = List.copyOf(pages);
        leftOut = List.copyOf(leftOut);
    }

    /** One side of paper: what stands on it, in reading order. */
    public record Page(List<Mark> marks) {
        public Page {
            marks = List.copyOf(marks);
        }

        void with(Brush brush) {
            marks.forEach(mark -> mark.with(brush));
        }
    }
}
