package guidepost.admin.editor;

import guidepost.handout.Layout;
import guidepost.ui.screen.Screen;
import java.util.Optional;

/**
 * What a patient would see.
 *
 * @param screen of the question that is worked on
 * @param sheet of the chosen patient
 * @param trouble why there is not both, in a sentence
 */
public record PreviewPicture(Optional<Screen> screen, Optional<Layout> sheet, Optional<String> trouble) {}
