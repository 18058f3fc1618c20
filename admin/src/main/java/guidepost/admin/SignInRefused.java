package guidepost.admin;

/** Name and password do not fit, or have not fitted too often. */
final class SignInRefused extends Exception {
    private static final long serialVersionUID = 1L;

    SignInRefused(String login) {
        super("--user " + login
                + ": the name or the password is not right, or was wrong too often to be looked at now");
    }
}
