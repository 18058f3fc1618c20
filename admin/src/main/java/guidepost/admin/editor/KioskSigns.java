package guidepost.admin.editor;

import guidepost.db.Database;
import guidepost.db.VisitTally;
import guidepost.exchange.spool.SignOfLife;
import guidepost.exchange.spool.Spool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What kiosks have told, as far as it can be seen from a data folder and from the store. */
public final class KioskSigns {
    private final Spool spool;
    private final SignOfLife life;

    public KioskSigns(Path dataFolder) {
        spool = new Spool(dataFolder);
        life = new SignOfLife(dataFolder);
    }

    /**
     * What there is to say of the kiosks now.
     *
     * @param unanswered how many calls no desk has acknowledged
     * @param oldest when the longest waiting one was raised, as far as it can be told
     * @param lastSeen when the kiosk of this data folder last said that it runs
     */
    record Signs(int unanswered, Optional<Instant> oldest, Optional<Instant> lastSeen) {}

    /** Slow. */
    Signs read(Database database) throws IOException {
        Spool.Waiting waiting = spool.waiting();
        Map<UUID, Instant> calls = new HashMap<>();
        waiting.alerts().forEach(alert -> calls.put(alert.id(), alert.minute()));
        for (VisitTally.Alert alert : database.visits().waiting()) {
            calls.put(alert.id(), alert.raisedAt());
        }
        return new Signs(
                calls.size() + waiting.unreadable().size(),
                calls.values().stream().min(Comparator.naturalOrder()),
                life.last());
    }
}
