package guidepost.ui.screen;

import guidepost.core.guide.Language;
import guidepost.core.guide.Unit;

/** What a person can do on a screen. A pane hands these on; it never decides what they mean. */
public sealed interface Touch {
    /** The plain ones, which carry nothing. */
    enum Plain implements Touch {
        START,
        NEXT,
        BACK,
        CALL_STAFF,
        PRINT,
        READ_HERE,
        KEEP_SHOWING,
        DONE,
        START_AGAIN,
        TEXT_SIZE,
        CONTRAST,
        LANGUAGE,
        HIDE,
        REVEAL,
        STILL_HERE,
        ERASE,
        PAGE_UP,
        PAGE_DOWN,
        /** A tap on the unmarked corner that staff know. */
        CORNER,
        PIN_ENTER,
        PIN_CANCEL,
        QUIT
    }

    /** One option of a choice, or one sign on or off. */
    record Choose(String option) implements Touch {}

    /** A number from a scale or a big choice. */
    record SetAmount(int value) implements Touch {}

    /** A key of the number pad. */
    record Digit(int digit) implements Touch {}

    /** The unit the number pad counts in. */
    record PickUnit(Unit unit) implements Touch {}

    /** Back to a question from the review. */
    record Change(String question) implements Touch {}

    record PickLanguage(Language language) implements Touch {}
}
