package guidepost.admin.desk;

import java.util.List;
import java.util.UUID;

/** What can be done at the desk's window. */
interface DeskHands {
    void acknowledge(List<UUID> calls);

    /** The one that stands on top. */
    void acknowledgeNewest();

    /** Closes the kiosk, or opens it again. */
    void turnDoor();

    void turnSound();

    void turnLight();

    /** Ends the desk; not while somebody calls. */
    void close();
}
