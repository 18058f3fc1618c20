package guidepost.core.handout;

/**
 * How a sheet was printed.
 *
 * @param large in large print
 * @param letter on Letter paper; else on A4
 */
public record SheetForm(boolean large, boolean letter) {
    /** How many there are. */
    static final int FORMS = 4;

    int number() {
        return (large ? 2 : 0) + (letter ? 1 : 0);
    }

    static SheetForm of(int number) {
        return new SheetForm((number & 2) != 0, (number & 1) != 0);
    }
}
