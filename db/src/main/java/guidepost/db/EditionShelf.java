package guidepost.db;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.db.generated.tables.records.EditionRecord;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The published editions; nothing here can change one. */
public final class EditionShelf {
    private final Store store;

    EditionShelf(Store store) {
        this.store = store;
    }

    /** A published edition, by its cover. */
    public record Published(String guide, Stamp stamp, boolean sample, Instant publishedAt) {}

    /** Every published edition, in the order of publishing. */
    public List<Published> all() {
        return store.read(dsl ->
                StoredEditions.published(dsl).stream().map(EditionShelf::cover).toList());
    }

    /** The edition published last. */
    public Optional<Published> newest() {
        return store.read(StoredEditions::newest).map(EditionShelf::cover);
    }

    /** An edition of the guide that was published last, as its rows say. */
    public Optional<Edition> read(int number) {
        return store.read(dsl -> find(dsl, number).map(head -> EditionReader.read(dsl, head)));
    }

    /**
     * The file of an edition of the guide that was published last, to the last byte.
     *
     * @throws StoreFault where it is not what was sealed
     */
    public Optional<byte[]> file(int number) {
        return store.read(dsl -> find(dsl, number)).map(EditionShelf::sealed);
    }

    /**
     * The file of the edition published last.
     *
     * @throws StoreFault where it is not what was sealed
     */
    public Optional<byte[]> newestFile() {
        return store.read(StoredEditions::newest).map(EditionShelf::sealed);
    }

    /** An edition, as its rows say. */
    public Optional<Edition> read(String guide, int number) {
        return store.read(
                dsl -> StoredEditions.published(dsl, guide, number).map(head -> EditionReader.read(dsl, head)));
    }

    /**
     * The file of an edition, to the last byte.
     *
     * @throws StoreFault where it is not what was sealed
     */
    public Optional<byte[]> file(String guide, int number) {
        return store.read(dsl -> StoredEditions.published(dsl, guide, number)).map(EditionShelf::sealed);
    }

    private static Optional<EditionRecord> find(DSLContext dsl, int number) {
        return StoredEditions.newest(dsl).flatMap(newest -> StoredEditions.published(dsl, newest.getGuide(), number));
    }

    private static Published cover(EditionRecord head) {
        return new Published(
                head.getGuide(),
                new Stamp(head.getEditionNumber(), head.getSeal()),
                head.getSample(),
                head.getPublishedAt().toInstant());
    }

    static byte[] sealed(EditionRecord head) {
        byte[] file = head.getCanonicalJson().getBytes(StandardCharsets.UTF_8);
        try {
            Edition edition = EditionFile.readSealed(file);
            Stamp stamp = new Stamp(head.getEditionNumber(), head.getSeal());
            if (!edition.stamp().equals(Optional.of(stamp)) || !edition.guide().equals(head.getGuide())) {
                throw new StoreFault("edition " + stamp.number() + ": is not the edition that was sealed");
            }
            return file;
        } catch (EditionRejected e) {
            throw new StoreFault("edition " + head.getEditionNumber() + ": " + e.getMessage(), e);
        }
    }
}
