package guidepost.kiosk.command;

/** Something the caller gave cannot be used; the message is one line that names what and where. Exit code 2. */
public final class BadInput extends Exception {
    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }
}
