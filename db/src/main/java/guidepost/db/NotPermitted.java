package guidepost.db;

/** What was asked for is not for this person to do, or no longer. */
public final class NotPermitted extends StoreFault {
    private static final long serialVersionUID = 1L;

    NotPermitted(String message) {
        super(message);
    }
}
