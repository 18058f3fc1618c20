package guidepost.admin.desk;

import guidepost.core.guide.Urgency;
import guidepost.exchange.spool.SignOfLife;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The messages in a data folder, where the kiosk leaves them as small files. */
final class SpoolMessages implements Messages {
    private final Spool spool;
    private final SignOfLife life;

    SpoolMessages(Path dataFolder) {
        this.spool = new Spool(dataFolder);
        this.life = new SignOfLife(dataFolder);
    }

    @Override
    public Reach reach() {
        return Reach.ONE_KIOSK;
    }

    @Override
    public List<Call> waiting() throws IOException {
        Spool.Waiting waiting = spool.waiting();
        List<Call> calls = new ArrayList<>();
        waiting.alerts().forEach(alert -> calls.add(Call.of(alert.id(), alert.kind(), alert.minute())));
        waiting.unreadable().forEach(id -> calls.add(Call.unreadable(id)));
        return calls;
    }

    @Override
    public void acknowledge(UUID call) throws IOException {
        spool.acknowledge(call);
    }

    @Override
    public Map<Urgency, Long> counts(LocalDate day) throws IOException {
        Map<Urgency, Long> counts = new EnumMap<>(Urgency.class);
        for (SpoolItem item : spool.list()) {
            if (item instanceof SpoolItem.Visit visit && visit.day().equals(day)) {
                counts.merge(visit.urgency(), (long) visit.count(), Long::sum);
            }
        }
        return counts;
    }

    @Override
    public Optional<Instant> signOfLife() throws IOException {
        return life.last();
    }
}
