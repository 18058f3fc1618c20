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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The folder in which a kiosk leaves what it has to tell until somebody drains it. */
public final class Spool {
    /** So many files of visits, and so many of staff entries, before the oldest are counted together. */
    public static final int MOST_FILES = 10_000;

    /** So many alerts that nobody has acknowledged are kept, the newest, once they were taken in. */
    public static final int MOST_WAITING = 500;

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

    /**
     * The alerts nobody has acknowledged.
     *
     * @param unreadable the ids of those whose files are damaged: somebody called, and nobody can tell why
     */
    public record Waiting(List<SpoolItem.Alert> alerts, Set<UUID> unreadable) {
        public Waiting {
            alerts = List.copyOf(alerts);
            unreadable = Set.copyOf(unreadable);
        }
    }

    /** What the desk has still to see; looks at no other item. */
    public Waiting waiting() throws IOException {
        Set<UUID> seen = acknowledgements.all();
        List<SpoolItem.Alert> alerts = new ArrayList<>();
        for (String name : unseenAlerts(folder, seen)) {
            read(name).map(SpoolFile::item).flatMap(Spool::alert).ifPresent(alerts::add);
        }
        Set<UUID> unreadable = new HashSet<>();
        for (String name : unseenAlerts(folder.resolve(DAMAGED), seen)) {
            SpoolFile.idIn(name).ifPresent(unreadable::add);
        }
        return new Waiting(alerts, unreadable);
    }

    private List<String> unseenAlerts(Path where, Set<UUID> seen) throws IOException {
        return disk.list(where).stream()
                .filter(name -> SpoolFile.isOfKind(name, SpoolFile.ALERT))
                .filter(name -> SpoolFile.idIn(name).filter(seen::contains).isEmpty())
                .toList();
    }

    private static Optional<SpoolItem.Alert> alert(SpoolItem item) {
        return item instanceof SpoolItem.Alert alert ? Optional.of(alert) : Optional.empty();
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
        moveAside(name);
        return Optional.empty();
    }

    private void moveAside(String name) throws IOException {
        disk.makeFolder(folder.resolve(DAMAGED));
        try {
            disk.move(folder.resolve(name), folder.resolve(DAMAGED).resolve(name));
        } catch (NoSuchFileException gone) {
            // another program found the damage first
        }
    }

    /** Forgets an item that was taken in. */
    public void remove(SpoolItem item) throws IOException {
        disk.delete(folder.resolve(SpoolFile.name(item)));
    }

    /**
     * Hands every item to the sink and forgets those it took, but for alerts nobody has acknowledged: the desk looks for those here, and they come again.
     * Whatever fails, no item is lost, and one taken in before may come again.
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
                Set<UUID> waiting = newestWaiting(items);
                for (SpoolItem item : items) {
                    if (!waiting.contains(item.id())) {
                        remove(item);
                    }
                }
                disk.forceFolder(folder);
            }
        };
        return Exclusive.run(disk, folder.resolve(LOCK), work);
    }

    /** Where no desk is run, alerts must not fill the disk. */
    private Set<UUID> newestWaiting(List<SpoolItem> items) throws IOException {
        Set<UUID> seen = acknowledgements.all();
        return items.stream()
                .flatMap(item -> alert(item).stream())
                .filter(alert -> !seen.contains(alert.id()))
                .sorted(Comparator.comparing(SpoolItem.Alert::minute).reversed())
                .limit(MOST_WAITING)
                .map(SpoolItem.Alert::id)
                .collect(Collectors.toSet());
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
