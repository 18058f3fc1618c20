package guidepost.core.proof;

/** An edition has no counts; the message says why. */
public final class NotProvable extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotProvable(String message) {
        super(message);
    }
}
