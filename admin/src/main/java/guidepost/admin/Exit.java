package guidepost.admin;

/** What the program's exit code says. */
final class Exit {
    static final int DONE = 0;
    static final int FAULT = 1;
    static final int BAD_INPUT = 2;

    /** None yet: a window is open, and ends the program when it is closed. */
    static final int RUNNING = -1;

    private Exit() {}
}
