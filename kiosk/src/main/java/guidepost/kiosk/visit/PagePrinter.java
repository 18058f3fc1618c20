package guidepost.kiosk.visit;

import guidepost.core.handout.Handout;

/** Puts a handout on paper. May be slow, and is only called in the background. */
public interface PagePrinter {
    /**
     * Hands the page to the printer.
     *
     * @param large in large print
     * @return whether the printer took it; false where there is none
     */
    boolean print(Handout handout, boolean large) throws Exception;
}
