package guidepost.db;

/** An account cannot be like that; the message is one sentence for the form. */
public final class AccountRejected extends Exception {
    private static final long serialVersionUID = 1L;

    AccountRejected(String message) {
        super(message);
    }
}
