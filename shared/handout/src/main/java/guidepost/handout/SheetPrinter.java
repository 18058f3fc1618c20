package guidepost.handout;

import guidepost.core.handout.Handout;

/** Prints sheets. Slow: never on the event thread; how long to wait is for the caller to say. */
@FunctionalInterface
public interface SheetPrinter {
    PrintResult print(Handout handout, Sheet sheet);
}
