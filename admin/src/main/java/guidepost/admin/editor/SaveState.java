package guidepost.admin.editor;

/** How what was typed stands to what is on the disk. */
public enum SaveState {
    /** On the disk, to the last word. */
    SAVED,
    /** Typed and about to be saved. */
    TYPED,
    /** Being written. */
    SAVING,
    /** The store could not take it; it is kept here and tried again. */
    FAILED,
    /** Not even a draft may hold it; it is kept here until it is put right. */
    REFUSED,
    /** Somebody else changed the same words: a choice has to be made. */
    CLASH,
    /** The draft was published or discarded by somebody else. */
    GONE
}
