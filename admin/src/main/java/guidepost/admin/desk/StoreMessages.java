package guidepost.admin.desk;

import guidepost.core.guide.Urgency;
import guidepost.db.Database;
import guidepost.db.StoreFault;
import guidepost.db.VisitTally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The messages that kiosks have left in the store on a server; one that was gone is opened anew. For one thread. */
final class StoreMessages implements Messages, AutoCloseable {
    private final Supplier<Database> opener;
    private Optional<Database> open = Optional.empty();

    /** @param opener opens the store; throws where it cannot be reached */
    StoreMessages(Supplier<Database> opener) {
        this.opener = opener;
    }

    @Override
    public Reach reach() {
        return Reach.SERVER;
    }

    @Override
    public List<Call> waiting() {
        return ask(VisitTally::waiting).stream()
                .map(alert -> Call.of(alert.id(), alert.kind(), alert.raisedAt()))
                .toList();
    }

    @Override
    public void acknowledge(UUID call) {
        ask(visits -> {
            visits.acknowledge(call);
            return call;
        });
    }

    @Override
    public Map<Urgency, Long> counts(LocalDate day) {
        Map<Urgency, Long> counts = new EnumMap<>(Urgency.class);
        for (VisitTally.Count count : ask(VisitTally::counts)) {
            if (count.day().equals(day)) {
                counts.merge(count.urgency(), count.visits(), Long::sum);
            }
        }
        return counts;
    }

    @Override
    public Optional<Instant> signOfLife() {
        return Optional.empty();
    }

    private <T> T ask(Function<VisitTally, T> question) {
        try {
            Database database = open.orElseGet(opener);
            open = Optional.of(database);
            return question.apply(database.visits());
        } catch (StoreFault gone) {
            close();
            throw gone;
        }
    }

    @Override
    public void close() {
        open.ifPresent(Database::close);
        open = Optional.empty();
    }
}
