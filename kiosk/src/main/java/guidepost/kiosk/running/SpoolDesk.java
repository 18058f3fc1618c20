package guidepost.kiosk.running;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Stamp;
import guidepost.core.guide.Urgency;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import guidepost.kiosk.visit.Desk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Leaves what the desk should know in the spool, whence the desk's program or a server takes it. */
final class SpoolDesk implements Desk {
    private final Spool spool;
    private final Clock clock;

    /** @param clock in the clinic's time zone, for the day a visit is counted on */
    SpoolDesk(Spool spool, Clock clock) {
        this.spool = spool;
        this.clock = clock;
    }

    @Override
    public void alert(UUID id, Reason reason) {
        put(new SpoolItem.Alert(id, kind(reason), clock.instant()));
    }

    private static SpoolItem.Alert.Kind kind(Reason reason) {
        return switch (reason) {
            case CALL_STAFF -> SpoolItem.Alert.Kind.CALL_STAFF;
            case EMERGENCY -> SpoolItem.Alert.Kind.EMERGENCY;
            case ASK_STAFF -> SpoolItem.Alert.Kind.ASK_STAFF;
            case LEFT_UNFINISHED -> SpoolItem.Alert.Kind.LEFT_UNFINISHED;
            case PRINTER -> SpoolItem.Alert.Kind.PRINTER;
            case FAULT -> SpoolItem.Alert.Kind.FAULT;
        };
    }

    @Override
    public boolean isAcknowledged(UUID id) {
        try {
            return spool.isAcknowledged(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void count(Edition edition, Urgency urgency, Language language) {
        Optional<Stamp> stamp = edition.stamp();
        stamp.ifPresent(published ->
                put(SpoolItem.Visit.one(edition.guide(), published.number(), urgency, language, LocalDate.now(clock))));
    }

    private void put(SpoolItem item) {
        try {
            spool.put(item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
