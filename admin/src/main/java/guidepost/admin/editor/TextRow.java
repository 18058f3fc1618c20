package guidepost.admin.editor;

import guidepost.core.item.TextPlace;

/**
 * One text in the list of all.
 *
 * @param name where it stands, in words
 * @param words how it begins, in the language worked in
 */
public record TextRow(TextPlace place, String name, String words, Mark mark) {
    /** What needs somebody's attention about it; the most pressing where there are several. */
    public enum Mark {
        NONE,
        CHANGED,
        STALE,
        MISSING,
        FINDING
    }
}
