package guidepost.admin.editor;

import java.util.Optional;

/** Where somebody walks through the draft as a patient would. */
public interface WalkView {
    /** @param now empty where nobody walks */
    void walking(Optional<WalkPicture> now);

    /** They want to see the sheet. */
    void sheet();

    /** Something was kept, or could not be; one sentence. */
    void say(String sentence, boolean trouble);
}
