package guidepost.core.proof;

/** Two editions cannot be laid side by side; the message says why in one sentence. */
public final class NotComparable extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    NotComparable(String message) {
        super(message);
    }
}
