package guidepost.ui.pane;

import guidepost.ui.theme.Style;
import guidepost.ui.theme.Type;

/** How a thing to touch is built; heights and widths are the least, in millimetres. */
enum Face {
    /** An answer that excludes the others. */
    ONE_OF(Type.STRONG, Style.CARD, 20, 6),
    /** An answer among several. */
    ANY_OF(Type.STRONG, Style.CARD, 20, 6),
    /** A big choice that stands for a number. */
    SHORTCUT(Type.STRONG, Style.CARD, 20, 5),
    /** The way on. */
    ACTION(Type.STRONG, Style.ACTION, 20, 5),
    /** The one enormous Start. */
    START(Type.INVITATION, Style.ACTION, 34, 8),
    /** The first thing to do on a result or message. */
    MAIN(Type.HEADING, Style.ACTION, 26, 6),
    MAIN_PLAIN(Type.HEADING, Style.PLAIN, 26, 6),
    PLAIN(Type.STRONG, Style.PLAIN, 20, 5),
    /** "Change" at the end of a row. */
    CHANGE(Type.STRONG, Style.PLAIN, 14, 4),
    /** Text size, contrast, language. */
    CORNER(Type.SMALL, Style.CORNER, 14, 2.2),
    KEY(Type.KEY, Style.PLAIN, 20, 2),
    /** A key with a word on it. */
    KEY_WORD(Type.STRONG, Style.PLAIN, 20, 2),
    STEP(Type.KEY, Style.CARD, 32, 1),
    UNIT(Type.STRONG, Style.PLAIN, 20, 3);

    private final Type type;
    private final Style style;
    private final double height;
    private final double padding;

    Face(Type type, Style style, double height, double padding) {
        this.type = type;
        this.style = style;
        this.height = height;
        this.padding = padding;
    }

    Type type() {
        return type;
    }

    Style style() {
        return style;
    }

    double height() {
        return height;
    }

    double padding() {
        return padding;
    }

    /** Whether a circle or square at the right shows what is chosen. */
    boolean marked() {
        return this == ONE_OF || this == ANY_OF;
    }

    /** Whether the words stand at the left rather than in the middle. */
    boolean leftAligned() {
        return marked() || this == SHORTCUT;
    }
}
