package guidepost.admin.editor;

/** Does something once nothing has happened for a while. */
public interface Pause {
    /** Does the work after the pause; whatever waited before is forgotten. */
    void after(Runnable work);

    /** Forgets what waits. */
    void cancel();
}
