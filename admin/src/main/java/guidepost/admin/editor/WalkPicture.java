package guidepost.admin.editor;

import guidepost.core.guide.Urgency;
import guidepost.ui.screen.Walk;
import java.util.Optional;

/**
 * Somebody who walks through the draft.
 *
 * @param who they are, in words
 * @param keeping what there is to keep of them; only at the result
 */
public record WalkPicture(Walk walk, String who, Optional<Keeping> keeping) {
    /**
     * What would be kept.
     *
     * @param name to begin with; empty for somebody new
     * @param expected to begin with
     * @param button what keeping them is called; empty where there is nothing to keep
     */
    public record Keeping(String name, Urgency expected, Optional<String> button) {}
}
