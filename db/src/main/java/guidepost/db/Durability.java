package guidepost.db;

/** Forces what has been committed onto the disk. */
@FunctionalInterface
interface Durability {
    /** A server sees to it by itself. */
    Durability OF_THE_SERVER = () -> {};

    /** After this returns, no crash and no power cut takes back what was committed before it. */
    void barrier();
}
