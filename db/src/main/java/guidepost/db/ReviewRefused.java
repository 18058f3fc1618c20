package guidepost.db;

/** A step of the review cannot be taken; the message is one sentence. */
public final class ReviewRefused extends Exception {
    private static final long serialVersionUID = 1L;

    ReviewRefused(String message) {
        super(message);
    }
}
