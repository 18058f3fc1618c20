package guidepost.kiosk.running;

import guidepost.core.guide.Edition;
import guidepost.db.Database;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the clinic keeps its store on a server: fetches the edition published last into this kiosk's own file, takes what the spool
 * holds there, and brings back which alerts a desk has acknowledged.
 *
 * <p>A server that is gone changes nothing for patients: the kiosk serves its file, the spool grows, and the next round tries again.
 */
final class ServerLink {
    private static final Logger LOG = LoggerFactory.getLogger(ServerLink.class);

    private final Supplier<Database> opener;
    private final PublishedEditions editions;
    private final Spool spool;
    private Optional<Database> open = Optional.empty();
    private boolean troubled;

    /** @param opener opens the store on the server; throws where it cannot be reached */
    ServerLink(Supplier<Database> opener, PublishedEditions editions, Spool spool) {
        this.opener = opener;
        this.editions = editions;
        this.spool = spool;
    }

    /** One round, off the event thread; whether the server was there. */
    boolean exchange() {
        try {
            Database database = open.orElseGet(opener);
            open = Optional.of(database);
            fetch(database);
            database.visits().drain(spool);
            hearFromTheDesk(database);
            troubled = false;
            return true;
        } catch (RuntimeException | IOException | EditionRejected e) {
            if (!troubled) {
                LOG.warn("server: {}", e.getMessage());
            }
            troubled = true;
            close();
            return false;
        }
    }

    private void fetch(Database database) throws IOException, EditionRejected {
        Optional<byte[]> newest = database.editions().newestFile();
        if (newest.isPresent()) {
            Edition published = EditionFile.readSealed(newest.get());
            boolean here = editions.serve().fold(served -> served.edition().equals(published), unusable -> false);
            if (!here) {
                editions.publish(newest.get());
            }
        }
    }

    /** A desk acknowledges in the store; the visit looks for it in the spool. */
    private void hearFromTheDesk(Database database) throws IOException {
        Set<UUID> waiting =
                spool.waiting().alerts().stream().map(SpoolItem.Alert::id).collect(Collectors.toSet());
        if (!waiting.isEmpty()) {
            for (UUID seen : database.visits().acknowledged(waiting)) {
                spool.acknowledge(seen);
            }
        }
    }

    private void close() {
        try {
            open.ifPresent(Database::close);
        } catch (RuntimeException e) {
            LOG.debug("server: {}", e.getMessage());
        }
        open = Optional.empty();
    }
}
