package guidepost.kiosk.running;

import guidepost.exchange.spool.SignOfLife;
import guidepost.exchange.spool.SpoolItem;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says again and again that the kiosk runs; and tells the desk where its clock is behind what it was when it last said so. */
final class Heartbeat {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    /** What the network may set a clock back by without a date on a sheet being wrong. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final SignOfLife life;
    private final Clock clock;
    private final MachineAlerts alerts;

    Heartbeat(SignOfLife life, Clock clock, MachineAlerts alerts) {
        this.life = life;
        this.clock = clock;
        this.alerts = alerts;
    }

    /** @throws IOException where the folder cannot be written */
    void beat() throws IOException {
        Instant now = clock.instant();
        Optional<Instant> last = life.last();
        if (last.filter(before -> before.minus(TOLERANCE).isAfter(now)).isPresent()) {
            LOG.error("clock: it is {}, and was {} before", now, last.get());
            alerts.raise(SpoolItem.Alert.Kind.CLOCK);
        }
        life.give(now);
    }
}
