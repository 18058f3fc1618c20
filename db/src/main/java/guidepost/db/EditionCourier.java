package guidepost.db;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.db.generated.tables.records.EditionRecord;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.Serving.Served;
import guidepost.exchange.Serving.Source;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps the edition file, which kiosks live on, in step with the edition published last. */
final class EditionCourier {
    private static final Logger LOG = System.getLogger(EditionCourier.class.getName());

    private final Store store;
    private final EditionShelf shelf;
    private final PublishedEditions files;

    EditionCourier(Store store, EditionShelf shelf, PublishedEditions files) {
        this.store = store;
        this.shelf = shelf;
        this.files = files;
    }

    /** The edition in the file; empty where it holds none that is fit for use. */
    Optional<Edition> inFile() {
        return files.serve().fold(EditionCourier::current, unusable -> Optional.empty());
    }

    private static Optional<Edition> current(Served served) {
        return served.source() == Source.CURRENT ? Optional.of(served.edition()) : Optional.empty();
    }

    private Optional<Edition> served() {
        return files.serve().fold(served -> Optional.of(served.edition()), unusable -> Optional.empty());
    }

    /** Makes the edition published last the one that is served. */
    void deliverNewest() throws IOException, EditionRejected {
        files.publish(newestFile());
    }

    private byte[] newestFile() {
        return shelf.newestFile().orElseThrow(() -> new StoreFault("no edition was ever published"));
    }

    /**
     * Writes the file again where it is not the edition published last: a crash can come between the two. A store that is put back from a backup, though,
     * learns from the file.
     *
     * @return what kiosks now serve
     */
    Optional<Edition> catchUp() {
        try {
            byte[] newest = newestFile();
            Edition edition = EditionFile.readSealed(newest);
            Optional<Edition> inFile = inFile();
            if (inFile.isPresent() && inFile.get().equals(edition)) {
                return inFile;
            }
            if (store.site().isCreated()) {
                return Optional.of(files.replace(newest));
            }
            if (inFile.isPresent() && isAhead(inFile.get(), edition)) {
                learn(inFile.get());
                return inFile;
            }
            return Optional.of(files.publish(newest));
        } catch (StoreFault | IOException | EditionRejected e) {
            LOG.log(Level.WARNING, "the edition file is not the edition published last: " + e.getMessage());
            return served();
        }
    }

    private static boolean isAhead(Edition file, Edition newest) {
        return file.guide().equals(newest.guide()) && number(file) > number(newest);
    }

    private static int number(Edition edition) {
        return edition.stamp().map(Stamp::number).orElse(0);
    }

    private void learn(Edition lost) {
        if (!store.site().isAlone()) {
            LOG.log(Level.WARNING, "the edition file is newer than any edition in the store; it is left as it is");
            return;
        }
        store.write(tx -> {
            OffsetDateTime now = store.now();
            long id = StoredEditions.insertPublished(tx, lost, now, FirstEdition.PROGRAM, Optional.empty());
            AuditEntry entry = AuditEntry.of(FirstEdition.PROGRAM, AuditAction.EDITION_RECOVERED)
                    .in(lost.guide())
                    .edition(number(lost))
                    .changed(Optional.empty(), lost.stamp().orElseThrow().seal());
            AuditTrail.appendPublished(tx, now, id, entry);
            return lost;
        });
    }

    /** What is wrong with the file, in a line; empty where it is the edition published last. */
    Optional<String> problem() {
        Optional<EditionRecord> newest = store.read((DSLContext dsl) -> StoredEditions.newest(dsl));
        Optional<Stamp> stamp = newest.map(head -> new Stamp(head.getEditionNumber(), head.getSeal()));
        Optional<Stamp> inFile = inFile().flatMap(Edition::stamp);
        if (stamp.equals(inFile)) {
            return Optional.empty();
        }
        String troubles = String.join("; ", files.serve().troubles());
        return Optional.of("edition file: holds "
                + inFile.map(there -> "edition " + there.number()).orElse("no usable edition") + ", not edition "
                + stamp.map(Stamp::number).orElse(0) + (troubles.isEmpty() ? "" : " (" + troubles + ")"));
    }
}
