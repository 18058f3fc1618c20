package guidepost.exchange.spool;

import guidepost.exchange.disk.AtomicFile;
import guidepost.exchange.disk.Disk;
import guidepost.exchange.disk.Exclusive;
import guidepost.exchange.json.JsonReader;
import guidepost.exchange.json.JsonRejected;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The folder in which a kiosk leaves what it has to tell until somebody drains it. */
public final class Spool {
    /** So many files of visits, and so many of staff entries, before the oldest are counted together. */
    public static final int MOST_FILES = 10_000;

    private static final String DAMAGED = "damaged";
    private static final String LOCK = "lock";

    private final Disk disk;
    private final Path folder;
    private final int mostFiles;
    private final Acknowledgements acknowledgements;

    public Spool(Path dataFolder) {
        this(Disk.real(), dataFolder, MOST_FILES);
    }

    public Spool(Disk disk, Path dataFolder, int mostFiles) {
        this.disk = disk;
        this.folder = dataFolder.resolve("spool");
        this.mostFiles = mostFiles;
        this.acknowledgements = new Acknowledgements(disk, dataFolder.resolve("alerts"));
    }

    /** Takes the items in, all of them or none. */
    @FunctionalInterface
    public interface Sink<X extends Exception> {
        void take(List<SpoolItem> items) throws X;
    }

    /** Returns when the item is on the disk itself; to put an item again changes nothing. */
    public void put(SpoolItem item) throws IOException {
        disk.makeFolder(folder);
        write(new SpoolFile(item));
        if (item instanceof SpoolItem.Countable && countOf(SpoolFile.kind(item)) > mostFiles) {
            countTogether(SpoolFile.kind(item));
        }
    }

    private void write(SpoolFile file) throws IOException {
        AtomicFile.write(disk, folder.resolve(file.name()), file.write());
    }

    private long countOf(String kind) throws IOException {
        return disk.list(folder).stream()
                .filter(name -> SpoolFile.isOfKind(name, kind))
                .count();
    }

    /** Every item there is, each once; a damaged file is moved aside. */
    public List<SpoolItem> list() throws IOException {
        return files().stream().map(SpoolFile::item).toList();
    }

    private List<SpoolFile> files() throws IOException {
        List<SpoolFile> files = new ArrayList<>();
        Set<UUID> replaced = new HashSet<>();
        for (String name : disk.list(folder)) {
            if (SpoolFile.isName(name)) {
                Optional<SpoolFile> file = read(name);
                file.ifPresent(found -> {
                    files.add(found);
                    replaced.addAll(found.replaces());
                });
            }
        }
        files.removeIf(file -> replaced.contains(file.item().id()));
        return files;
    }

    private Optional<SpoolFile> read(String name) throws IOException {
        try {
            SpoolFile file = SpoolFile.read(disk.read(folder.resolve(name), JsonReader.MOST_BYTES + 1));
            if (file.name().equals(name)) {
                return Optional.of(file);
            }
        } catch (NoSuchFileException drainedMeanwhile) {
            return Optional.empty();
        } catch (JsonRejected damaged) {
            // moved aside below
        }
        disk.makeFolder(folder.resolve(DAMAGED));
        disk.move(folder.resolve(name), folder.resolve(DAMAGED).resolve(name));
        return Optional.empty();
    }

    /** Forgets an item that was taken in. */
    public void remove(SpoolItem item) throws IOException {
        disk.delete(folder.resolve(SpoolFile.name(item)));
    }

    /**
     * Hands every item to the sink and forgets those it took; whatever fails, no item is lost, and one taken in before may come again.
     *
     * @return whether it was this program's turn: no two drain at once
     */
    public <X extends Exception> boolean drain(Sink<X> sink) throws IOException, X {
        disk.makeFolder(folder);
        Exclusive<X> work = () -> {
            finishCounting();
            List<SpoolItem> items = list();
            if (!items.isEmpty()) {
                sink.take(items);
                for (SpoolItem item : items) {
                    remove(item);
                }
                disk.forceFolder(folder);
            }
        };
        return Exclusive.run(disk, folder.resolve(LOCK), work);
    }

    /** Not while another program drains: it may be taking in the very items. */
    private void countTogether(String kind) throws IOException {
        Exclusive<IOException> work = () -> {
            finishCounting();
            List<SpoolItem.Countable> all = files().stream()
                    .map(SpoolFile::item)
                    .filter(item -> SpoolFile.kind(item).equals(kind))
                    .map(SpoolItem.Countable.class::cast)
                    .toList();
            for (SpoolFile counted : Tally.ofOldest(all, Math.max(1, all.size() - mostFiles / 2))) {
                write(counted);
            }
            finishCounting();
        };
        Exclusive.run(disk, folder.resolve(LOCK), work);
    }

    /** Removes the files whose items are counted in another. */
    private void finishCounting() throws IOException {
        Set<UUID> replaced = new HashSet<>();
        List<String> names = disk.list(folder);
        for (String name : names) {
            if (SpoolFile.isName(name)) {
                read(name).ifPresent(file -> replaced.addAll(file.replaces()));
            }
        }
        for (String name : names) {
            if (SpoolFile.idIn(name).filter(replaced::contains).isPresent()) {
                disk.delete(folder.resolve(name));
            }
        }
        if (!replaced.isEmpty()) {
            disk.forceFolder(folder);
        }
    }

    public boolean isAcknowledged(UUID alert) throws IOException {
        return acknowledgements.has(alert);
    }

    /** The desk has seen the alert. */
    public void acknowledge(UUID alert) throws IOException {
        acknowledgements.put(alert);
    }
}
