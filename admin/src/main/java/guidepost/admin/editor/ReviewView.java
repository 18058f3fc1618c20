package guidepost.admin.editor;

/** Where a draft is judged and published. */
public interface ReviewView {
    void working();

    void show(ReviewPicture picture, ReviewSteps steps);

    /** Something was done, or could not be; one sentence. */
    void say(String sentence, boolean trouble);
}
