package guidepost.ui.pane;

/**
 * The words on the two buttons that turn pages; arrows stand beside them.
 *
 * @param earlier back to what was shown before
 * @param more on to what has not been shown yet
 */
public record PageWords(String earlier, String more) {}
