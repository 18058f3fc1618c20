package guidepost.db;

/** A database address that is not one of the few allowed; the message is one line that says what is. */
public final class DatabaseUrlRejected extends Exception {
    private static final long serialVersionUID = 1L;

    DatabaseUrlRejected(String message) {
        super(message);
    }
}
