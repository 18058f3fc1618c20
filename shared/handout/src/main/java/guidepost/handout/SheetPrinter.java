package guidepost.handout;

import guidepost.core.handout.Handout;

/** Prints sheets. Slow: never on the event thread; how long to wait is for the caller to say. */
@FunctionalInterface
public interface SheetPrinter {
    PrintResult print(Handout handout, Sheet sheet);

    /**
     * Looks after the printer while nobody prints: takes back every sheet that has waited too long, whoever sent it and
     * however long ago, so that a printer filled with paper prints nobody's page beside somebody else; and says how the
     * printer is.
     */
    default PrinterHealth tend() {
        return PrinterHealth.UNKNOWN;
    }
}
