package guidepost.admin.editor;

import java.util.List;
import java.util.Optional;

/** Where the named patients are listed and looked after. */
public interface ScenariosView {
    /** @param summary how many there are and how many fail, in a sentence */
    void rows(List<ScenarioRow> rows, String summary, boolean anyFails);

    /** The chosen patient; empty where none is. */
    void detail(Optional<ScenarioDetail> detail);

    /** Why the chosen patient is found as urgent as they are, and what would change it. */
    void why(WhyPicture why);

    /**
     * Something was done, or could not be; one sentence.
     *
     * @param canPutBack whether it was a deletion that can be taken back
     */
    void say(String sentence, boolean trouble, boolean canPutBack);
}
