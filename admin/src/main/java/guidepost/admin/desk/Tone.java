package guidepost.admin.desk;

import guidepost.exchange.spool.SpoolItem.Alert;

/** How much a call urges, the most urgent first. */
enum Tone {
    EMERGENCY,
    /** A person needs somebody. */
    PERSON,
    /** The kiosk or its printer does. */
    MACHINE;

    static Tone of(Alert.Kind kind) {
        return switch (kind) {
            case EMERGENCY, LEFT_UNFINISHED -> EMERGENCY;
            case CALL_STAFF, ASK_STAFF -> PERSON;
            case PRINTER, EDITION, CLOCK, FAULT -> MACHINE;
        };
    }
}
