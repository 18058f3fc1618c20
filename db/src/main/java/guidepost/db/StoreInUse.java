package guidepost.db;

/** Another program has the store open: nothing is wrong with it. */
final class StoreInUse extends StoreFault {
    private static final long serialVersionUID = 1L;

    StoreInUse(Object where) {
        super("the store in " + where + " is in use by another program: close that one first");
    }
}
