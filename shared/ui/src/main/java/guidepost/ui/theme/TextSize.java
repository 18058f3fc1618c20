package guidepost.ui.theme;

/** The four text sizes a patient can choose from. */
public enum TextSize {
    STANDARD(0),
    LARGE(1),
    LARGER(2),
    LARGEST(3);

    private final int step;

    TextSize(int step) {
        this.step = step;
    }

    /** Where this size stands in the theme's lists, from 0. */
    int step() {
        return step;
    }

    /** The next larger one; after the largest, the standard one again. */
    public TextSize next() {
        return switch (this) {
            case STANDARD -> LARGE;
            case LARGE -> LARGER;
            case LARGER -> LARGEST;
            case LARGEST -> STANDARD;
        };
    }
}
