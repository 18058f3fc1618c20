package guidepost.ui.theme;

import guidepost.core.guide.Urgency;

/** How an urgency is told apart at a glance: a pair of colours and a shape, never a colour alone. */
public enum Signal {
    EMERGENCY(Style.EMERGENCY, "octagon"),
    ASK_STAFF(Style.ASK_STAFF, "speech-bubble"),
    TODAY(Style.TODAY, "triangle"),
    BOOK(Style.BOOK, "calendar"),
    SELF_CARE(Style.SELF_CARE, "house");

    private final Style style;
    private final String drawing;

    Signal(Style style, String drawing) {
        this.style = style;
        this.drawing = drawing;
    }

    public static Signal of(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> EMERGENCY;
            case ASK_STAFF -> ASK_STAFF;
            case TODAY -> TODAY;
            case BOOK_3_DAYS, BOOK_14_DAYS -> BOOK;
            case SELF_CARE -> SELF_CARE;
        };
    }

    public Style style() {
        return style;
    }

    /** The shape, by the name of its drawing. */
    public String drawing() {
        return drawing;
    }
}
