package guidepost.handout;

import java.util.Optional;

/**
 * What a mark belongs to for those who hear the page instead of seeing it.
 *
 * @param number its own on the sheet
 * @param within what it is a part of; empty for the whole sheet and for decoration
 * @param alternative a figure in words; empty for everything that reads as it stands
 */
record Part(int number, Role role, Optional<Part> within, String alternative) {
    /** Not for reading: lines, bullets, what is repeated on every page. */
    static final Part DECORATION = new Part(-1, Role.DECORATION, Optional.empty(), "");

    /** The kinds of parts. */
    enum Role {
        DECORATION,
        SHEET,
        SECTION,
        TITLE,
        HEADING,
        SUBHEADING,
        PARAGRAPH,
        LIST,
        ITEM,
        ITEM_TEXT,
        FIGURE
    }

    boolean isDecoration() {
        return role == Role.DECORATION;
    }
}
