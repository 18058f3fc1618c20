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
    private Optional<Path> restoredFrom = Optional.empty();

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

    /** The backup that had to be put back. */
    Optional<Path> restoredFrom() {
        return restoredFrom;
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
                restore("is gone", Optional.empty());
            } else {
                create();
            }
        } else if (folder.isClosed()) {
            folder.markOpen(H2_VERSION);
            try {
                H2File file = H2File.open(folder.database(), beforeSql);
                TableShape.ofStore(file);
                return file;
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

    /** After an unclean stop: keeps a copy, lets H2 finish what was cut short, tries every row; failing that, the newest backup. */
    private void mend() throws IOException {
        Optional<String> other = folder.leftOpenBy().filter(version -> !version.equals(H2_VERSION));
        if (other.isPresent()) {
            throw new StoreFault("the store was not closed by a program with H2 " + other.get()
                    + ", whose open files this one (" + H2_VERSION + ") cannot read: open and close it there first");
        }
        Path copy = keepCopy();
        try {
            H2File.open(folder.database(), beforeSql).close();
            tryOutOrRewrite();
            LOG.log(Level.INFO, "the store was not closed; it is whole, and a copy is kept in " + copy);
        } catch (StoreInUse e) {
            throw e;
        } catch (StoreFault e) {
            restore("is damaged (" + e.getMessage() + "; it is kept as " + copy + ")", Optional.of(e));
        }
    }

    /** Rewriting cures rows that are locked for ever; but only a file that was closed: H2 2.5.252 ruins one that a crash left open. */
    private void tryOutOrRewrite() throws IOException {
        Path aside = folder.aside("rewriting");
        Files.copy(folder.database(), aside, StandardCopyOption.REPLACE_EXISTING);
        try {
            StoreCheck.tryOut(folder.database(), beforeSql);
            Files.delete(aside);
        } catch (StoreFault e) {
            LOG.log(Level.WARNING, "the store is rewritten: " + e.getMessage());
            H2File.open(aside, beforeSql).compact();
            // Read only: a file written anew has no locked rows, and slowness must not cost anybody the edits since the
            // last backup.
            StoreCheck.readOut(aside, beforeSql);
            moveIn(aside);
        }
    }

    private Path keepCopy() throws IOException {
        folder.disk().makeFolder(folder.kept());
        List<String> kept = folder.disk().list(folder.kept()).stream()
                .filter(name -> name.matches("[0-9]{6}.*"))
                .toList();
        int number =
                kept.isEmpty() ? 1 : Integer.parseInt(kept.get(kept.size() - 1).substring(0, 6)) + 1;
        for (String old : kept.subList(0, Math.max(0, kept.size() - COPIES_KEPT + 1))) {
            Files.deleteIfExists(folder.kept().resolve(old));
        }
        Path copy = folder.kept().resolve(String.format("%06d%s", number, H2File.SUFFIX));
        return Files.copy(folder.database(), copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private void restore(String why, Optional<StoreFault> cause) throws IOException {
        Path aside = folder.aside("restoring");
        Path from = backups.restoreInto(aside)
                .orElseThrow(() -> new StoreFault(
                        "the store " + folder.database() + " " + why
                                + " and there is no backup of it; to begin with a new one, delete " + folder.installed()
                                + " and " + folder.database(),
                        cause.orElse(null)));
        LOG.log(Level.WARNING, "the store " + why + "; restored from " + from);
        moveIn(aside);
        restoredFrom = Optional.of(from);
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
