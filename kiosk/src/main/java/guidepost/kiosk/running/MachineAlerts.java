package guidepost.kiosk.running;

import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the desk what is wrong with the kiosk itself, whoever stands before it. */
final class MachineAlerts {
    private static final Logger LOG = LoggerFactory.getLogger(MachineAlerts.class);

    private final Spool spool;
    private final Clock clock;

    MachineAlerts(Spool spool, Clock clock) {
        this.spool = spool;
        this.clock = clock;
    }

    /** May be slow; where the alert cannot be left either, the log has it. */
    void raise(SpoolItem.Alert.Kind kind) {
        try {
            spool.put(SpoolItem.Alert.now(kind, clock.instant()));
        } catch (IOException e) {
            LOG.error("the desk could not be told of {}: {}", kind, e.getMessage());
        }
    }
}
