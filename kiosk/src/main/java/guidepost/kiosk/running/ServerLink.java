package guidepost.kiosk.running;

import guidepost.core.guide.Edition;
import guidepost.db.Database;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.spool.Spool;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the clinic keeps its store on a server: fetches the edition published last into this kiosk's own file, and takes what the spool holds there.
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

    private void close() {
        try {
            open.ifPresent(Database::close);
        } catch (RuntimeException e) {
            LOG.debug("server: {}", e.getMessage());
        }
        open = Optional.empty();
    }
}
