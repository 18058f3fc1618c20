package guidepost.db;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.h2.engine.Constants;

/** Makes, mends or brings up to date the database in a data folder; every new one is made aside and moved into its place whole. */
final class StoreOpening {
    static final String H2_VERSION = Constants.VERSION;
    private static final String HERE = "data folder";
    private static final int COPIES_KEPT = 3;
    private static final Logger LOG = System.getLogger(StoreOpening.class.getName());

    private final StoreFolder folder;
    private final Backups backups;
    private final Migrations migrations;
    private final FirstEdition first;
    private final Runnable beforeSql;
    private boolean created;
    private Optional<PutBack> putBack = Optional.empty();

    StoreOpening(StoreFolder folder, Backups backups, Migrations migrations, FirstEdition first, Runnable beforeSql) {
        this.folder = folder;
        this.backups = backups;
        this.migrations = migrations;
        this.first = first;
        this.beforeSql = beforeSql;
    }

    boolean isCreated() {
        return created;
    }

    Optional<PutBack> putBack() {
        return putBack;
    }

    H2File open() throws IOException {
        H2File file = whole();
        int version = version(file);
        if (version < migrations.newest()) {
            file.close();
            upgrade(version);
            file = H2File.open(folder.database(), beforeSql);
        }
        folder.noteInstalled(HERE);
        return file;
    }

    private int version(H2File file) throws IOException {
        try {
            int version =
                    Migrations.version(TableShape.of(file.source()), file.dsl()).orElse(0);
            migrations.refuseNewer(version);
            return version;
        } catch (StoreFault e) {
            file.close();
            folder.markClosed(H2_VERSION);
            throw e;
        }
    }

    /** The database, open, with every row in order. */
    private H2File whole() throws IOException {
        if (!Files.exists(folder.database())) {
            if (folder.wasInstalled(HERE)) {
                restore("is gone", Optional.empty(), Optional.empty());
            } else {
                create();
            }
        } else if (folder.isClosed()) {
            folder.markOpen(H2_VERSION);
            try {
                return opened();
            } catch (StoreInUse e) {
                folder.markClosed(H2_VERSION);
                throw e;
            } catch (StoreFault e) {
                LOG.log(Level.WARNING, "the store was closed and cannot be opened: " + e.getMessage());
                mend();
            }
        } else {
            mend();
        }
        folder.markOpen(H2_VERSION);
        return H2File.open(folder.database(), beforeSql);
    }

    private H2File opened() {
        H2File file = H2File.open(folder.database(), beforeSql);
        try {
            TableShape.ofStore(file);
            return file;
        } catch (StoreFault e) {
            // Nothing may have the file open while it is mended.
            file.abandon();
            throw e;
        }
    }

    private void create() throws IOException {
        Path aside = folder.aside("creating");
        Files.deleteIfExists(aside);
        try (H2File file = H2File.create(aside, beforeSql)) {
            migrations.run(file.source(), file.dsl());
            first.publishInto(file.dsl(), migrations.newest());
        }
        moveIn(aside);
        created = true;
    }

    /**
     * After an unclean stop. The file stays as the stop left it until a copy has been made good; the newest backup, which lacks what was written since, is
     * only for a file nothing can be made of.
     */
    private void mend() throws IOException {
        Optional<String> other = folder.leftOpenBy().filter(version -> !version.equals(H2_VERSION));
        if (other.isPresent()) {
            throw new StoreFault("the store was not closed by a program with H2 " + other.get()
                    + ", whose open files this one (" + H2_VERSION + ") cannot read: open and close it there first");
        }
        Path copy = keepCopy();
        try {
            moveIn(mended(copy));
            LOG.log(Level.INFO, "the store was not closed; it is whole, and a copy is kept in " + copy);
        } catch (StoreFault e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            Path damaged = keptForGood(copy);
            restore(
                    "is damaged (" + e.getMessage() + "; it is kept as " + damaged + ")",
                    Optional.of(damaged),
                    Optional.of(e));
        }
    }

    /** @throws StoreFault where the last version in the file is damaged, and so is the one that H2 falls back to */
    private Path mended(Path copy) throws IOException {
        Path newest = copied(copy, "mending");
        try {
            StoreCheck.settle(newest, beforeSql);
            return newest;
        } catch (StoreFault e) {
            Path earlier = copied(copy, "mending-an-earlier-version");
            StoreCheck.rewrite(earlier, beforeSql);
            Path damaged = keptForGood(copy);
            LOG.log(
                    Level.WARNING,
                    "the store is damaged (" + e.getMessage() + "; it is kept as " + damaged
                            + "); put back an earlier version in its file");
            putBack = Optional.of(new PutBack(Optional.empty(), Optional.of(damaged)));
            return earlier;
        }
    }

    private Path copied(Path copy, String purpose) throws IOException {
        return Files.copy(copy, folder.aside(purpose), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path keepCopy() throws IOException {
        folder.disk().makeFolder(folder.kept());
        List<String> kept = folder.disk().list(folder.kept());
        List<String> passing =
                kept.stream().filter(name -> name.matches("[0-9]{6}.*")).toList();
        int last = kept.stream().mapToInt(StoreOpening::number).max().orElse(0);
        for (String old : passing.subList(0, Math.max(0, passing.size() - COPIES_KEPT + 1))) {
            Files.deleteIfExists(folder.kept().resolve(old));
        }
        Path copy = folder.kept().resolve(String.format("%06d%s", last + 1, H2File.SUFFIX));
        // H2 locks it so. Let go before it is copied: some systems keep others from reading what is locked.
        folder.disk()
                .tryLock(folder.database())
                .orElseThrow(() -> new StoreInUse(folder.dataFolder()))
                .close();
        return Files.copy(folder.database(), copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int number(String kept) {
        String digits = kept.replaceAll("[^0-9]", "");
        return digits.length() < 6 ? 0 : Integer.parseInt(digits.substring(0, 6));
    }

    /** Only whoever runs the machine deletes it. */
    private Path keptForGood(Path copy) throws IOException {
        Path named = copy.resolveSibling("damaged-" + copy.getFileName());
        folder.disk().move(copy, named);
        return named;
    }

    private void restore(String why, Optional<Path> damaged, Optional<StoreFault> cause) throws IOException {
        Path aside = folder.aside("restoring");
        Backup from = backups.restoreInto(aside)
                .orElseThrow(() -> new StoreFault(
                        "the store " + folder.database() + " " + why
                                + " and there is no backup of it that can be used; to begin with a new one, delete "
                                + folder.installed() + " and " + folder.database(),
                        cause.orElse(null)));
        LOG.log(
                Level.WARNING,
                "the store " + why + "; restored from " + from.name() + ", taken at " + from.takenAt()
                        + ": what was written since is missing");
        moveIn(aside);
        putBack = Optional.of(new PutBack(Optional.of(from), damaged));
    }

    private void upgrade(int version) throws IOException {
        Path aside = folder.aside("upgrading");
        Files.copy(folder.database(), aside, StandardCopyOption.REPLACE_EXISTING);
        Path before = folder.aside("before-schema-" + migrations.newest());
        Files.copy(folder.database(), before, StandardCopyOption.REPLACE_EXISTING);
        try (H2File file = H2File.open(aside, beforeSql)) {
            migrations.run(file.source(), file.dsl());
        }
        LOG.log(Level.INFO, "the store was brought from schema " + version + " to " + migrations.newest());
        moveIn(aside);
    }

    /** Keeps a copy of the database, which is closed, and puts that one in its place. */
    void replaceBy(Path aside) throws IOException {
        keepCopy();
        moveIn(aside);
    }

    private void moveIn(Path aside) throws IOException {
        folder.disk().move(aside, folder.database());
        folder.disk().forceFolder(folder.folder());
        folder.noteInstalled(HERE);
    }
}
