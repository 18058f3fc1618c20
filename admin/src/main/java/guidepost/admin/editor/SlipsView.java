package guidepost.admin.editor;

import java.util.List;

/** Where it is told which slips of the hand no scenario would notice. */
public interface SlipsView {
    /** Nothing has been tried of the draft as it stands. */
    void untried(String sentence);

    void trying(int done, int of);

    /** @param score in a sentence */
    void tried(String score, List<SlipRow> unnoticed, boolean mayWrite);

    /** Something was done, or could not be; one sentence. */
    void say(String sentence, boolean trouble);
}
