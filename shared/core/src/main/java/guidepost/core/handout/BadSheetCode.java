package guidepost.core.handout;

/** A sheet's code that is none, or none of this edition: in the words of the person who typed it. */
public final class BadSheetCode extends Exception {
    private static final long serialVersionUID = 1L;

    BadSheetCode(String message) {
        super(message);
    }
}
