package guidepost.handout;

import guidepost.core.guide.Urgency;

/** The colours of the sheet: black, and the level's own in the banner. Nothing is told by colour alone. */
public enum Tone {
    INK(0x000000),
    EDGE(0x737373),
    PAPER(0xFFFFFF),
    SELF_CARE(0x1B5E3B),
    BOOK(0x0B4A8F),
    TODAY(0xFFC94A),
    ASK_STAFF(0x4A2C7A),
    EMERGENCY(0x9B1B1B);

    private final int rgb;

    Tone(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue, eight bits each. */
    public int rgb() {
        return rgb;
    }

    static Tone of(Urgency urgency) {
        return switch (urgency) {
            case SELF_CARE -> SELF_CARE;
            case BOOK_14_DAYS, BOOK_3_DAYS -> BOOK;
            case TODAY -> TODAY;
            case ASK_STAFF -> ASK_STAFF;
            case EMERGENCY -> EMERGENCY;
        };
    }

    /** The tone that is read on this one. */
    Tone on() {
        return this == TODAY || this == PAPER ? INK : PAPER;
    }

    /** The tone of its edge: a light fill has a dark one, so that a box stays a box in black and white. */
    Tone outline() {
        return on() == INK ? INK : this;
    }

    boolean isGrey() {
        int red = rgb >> 16;
        return red == (rgb >> 8 & 0xFF) && red == (rgb & 0xFF);
    }
}
