package guidepost.admin.editor;

/**
 * What going back to an edition would mean.
 *
 * @param effect for whom, in a sentence; or why one cannot go back to it
 * @param isOpen whether this person may go back to it
 * @param takesTwo whether somebody else has to sign, too
 */
public record WayBackPicture(String effect, boolean isOpen, boolean takesTwo) {}
