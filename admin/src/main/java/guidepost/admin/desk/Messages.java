package guidepost.admin.desk;

import guidepost.core.guide.Urgency;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What kiosks tell the desk, and the one thing the desk tells them. Slow: only for the background. */
interface Messages {
    /** How much of the kiosks can be seen from here. */
    enum Reach {
        /** One kiosk, whose data folder this is. */
        ONE_KIOSK,
        /** What any number of kiosks have left on a server. */
        SERVER
    }

    Reach reach();

    /** The calls nobody has acknowledged, in no order. */
    List<Call> waiting() throws IOException;

    /** From now on the kiosk may say that staff know. */
    void acknowledge(UUID call) throws IOException;

    /** How many visits of that day came to which result, as far as they can be seen from here. */
    Map<Urgency, Long> counts(LocalDate day) throws IOException;

    /** When the kiosk last said that it runs; empty where nobody can tell. */
    Optional<Instant> signOfLife() throws IOException;
}
