package guidepost.core.proof;

/** The diagrams have outgrown their budget: nothing is proved. */
final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLarge(int budget) {
        super("more than " + budget + " states", null, false, false);
    }
}
