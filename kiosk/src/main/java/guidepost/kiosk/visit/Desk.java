package guidepost.kiosk.visit;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import java.util.UUID;

/** The front desk as the kiosk knows it. Never told an answer or a name; may be slow, and is only called in the background. */
public interface Desk {
    /** Why staff are called. */
    enum Reason {
        CALL_STAFF,
        EMERGENCY,
        ASK_STAFF,
        /** A visit ended without its result, after an answer that makes it an emergency. */
        LEFT_UNFINISHED,
        PRINTER,
        FAULT
    }

    /** Tells staff; kept until somebody acknowledges it, whatever becomes of the visit. */
    void alert(UUID id, Reason reason);

    boolean isAcknowledged(UUID id);

    /** Counts a visit's result, without anything about the visit. */
    void count(Edition edition, Urgency urgency, Language language);
}
