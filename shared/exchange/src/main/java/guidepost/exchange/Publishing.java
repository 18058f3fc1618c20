package guidepost.exchange;

import guidepost.core.guide.Edition;
import guidepost.exchange.disk.AtomicFile;
import guidepost.exchange.disk.Disk;
import guidepost.exchange.disk.Exclusive;
import guidepost.exchange.json.JsonReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts a new edition file into its place, step by step so that every step leaves something good to serve. */
final class Publishing {
    private static final String LOCK = "lock";

    private final Disk disk;
    private final Path folder;
    private final Predicate<Edition> fit;
    private final Edition edition;
    private final byte[] canonical;

    /** @param fit whether an edition may be served */
    Publishing(Disk disk, Path folder, Predicate<Edition> fit, Edition edition, byte[] canonical) {
        this.disk = disk;
        this.folder = folder;
        this.fit = fit;
        this.edition = edition;
        this.canonical = canonical;
    }

    /** @throws EditionRejected where the guide already has an edition of that number or a higher one */
    void publish() throws IOException, EditionRejected {
        Exclusive<EditionRejected> work = () -> {
            if (isThere()) {
                disk.forceFolder(folder);
            } else {
                requireNewer();
                put();
            }
        };
        alone(work);
    }

    void replace() throws IOException {
        Exclusive<IOException> work = this::put;
        alone(work);
    }

    private <X extends Exception> void alone(Exclusive<X> work) throws IOException, X {
        disk.makeFolder(folder);
        Exclusive<X> tidied = () -> {
            AtomicFile.deleteLeftovers(disk, folder);
            work.run();
        };
        if (!Exclusive.run(disk, folder.resolve(LOCK), tidied)) {
            throw new IOException("another program is publishing to " + folder);
        }
    }

    /** A repeated publish, perhaps after a failure in its last step. */
    private boolean isThere() throws IOException {
        Optional<byte[]> current = read(PublishedEditions.CURRENT);
        return current.isPresent() && Arrays.equals(current.get(), canonical);
    }

    private void requireNewer() throws IOException, EditionRejected {
        for (String name : List.of(PublishedEditions.CURRENT, PublishedEditions.PREVIOUS)) {
            Optional<Edition> other = sealed(name).filter(there -> there.guide().equals(edition.guide()));
            if (other.isEmpty() || other.get().equals(edition)) {
                continue;
            }
            if (PublishedEditions.number(other.get()) >= PublishedEditions.number(edition)) {
                throw new EditionRejected(
                        "number",
                        PublishedEditions.named(edition) + " is not newer than the published "
                                + PublishedEditions.named(other.get()));
            }
        }
    }

    private void put() throws IOException {
        Path temporary = AtomicFile.prepare(disk, path(PublishedEditions.CURRENT), canonical);
        Optional<Edition> current = sealed(PublishedEditions.CURRENT).filter(fit);
        boolean previousIsNewer =
                sealed(PublishedEditions.PREVIOUS).filter(this::isNewer).isPresent();
        try {
            if (current.isPresent() && !isNewer(current.get())) {
                demoteCurrent();
            } else if (current.isPresent()) {
                forget(PublishedEditions.PREVIOUS);
            }
            disk.move(temporary, path(PublishedEditions.CURRENT));
        } catch (IOException e) {
            AtomicFile.discard(disk, temporary, e);
            throw e;
        }
        disk.forceFolder(folder);
        if (current.isEmpty() && previousIsNewer) {
            forget(PublishedEditions.PREVIOUS);
        }
    }

    private void forget(String name) throws IOException {
        disk.delete(path(name));
        disk.forceFolder(folder);
    }

    /** A newer one left as the previous edition would be taken for the right one. */
    private boolean isNewer(Edition there) {
        return there.guide().equals(edition.guide())
                && PublishedEditions.number(there) > PublishedEditions.number(edition);
    }

    /** Gives the current file the previous one's name as well; where the disk knows no second names, a copy. */
    private void demoteCurrent() throws IOException {
        Path previous = path(PublishedEditions.PREVIOUS);
        Path second = AtomicFile.temporaryFor(previous);
        try {
            disk.link(second, path(PublishedEditions.CURRENT));
        } catch (IOException noSecondNames) {
            Optional<byte[]> bytes = read(PublishedEditions.CURRENT);
            second = AtomicFile.prepare(disk, previous, bytes.orElseThrow(() -> noSecondNames));
        }
        disk.move(second, previous);
        disk.delete(second); // a rename between two names of one file leaves both
    }

    private Optional<Edition> sealed(String name) throws IOException {
        Optional<byte[]> bytes = read(name);
        try {
            return bytes.isPresent() ? Optional.of(EditionFile.readSealed(bytes.get())) : Optional.empty();
        } catch (EditionRejected damaged) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> read(String name) throws IOException {
        try {
            return Optional.of(disk.read(path(name), JsonReader.MOST_BYTES + 1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Path path(String name) {
        return folder.resolve(name);
    }
}
