package guidepost.admin.editor;

/** Where a guide is begun. */
public interface NewGuideView {
    /** A code that fits the title. */
    void code(String suggested);

    /** Why it cannot be begun. */
    void refused(String sentence);

    /** There is a draft, which would have to be thrown away first. */
    void ask(String sentence);

    /** It is begun: everything has to be read anew. */
    void begun();
}
