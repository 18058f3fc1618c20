package guidepost.db;

/** Somebody else was faster: what was to be changed is no longer what the editor saw. */
public final class DraftChanged extends Exception {
    private static final long serialVersionUID = 1L;

    DraftChanged(Object item) {
        super(item + ": was changed or removed meanwhile");
    }
}
