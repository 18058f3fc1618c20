package guidepost.db;

import guidepost.exchange.disk.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;

/** A store in the data folder, which one process at a time has open. */
final class EmbeddedSite implements Site {
    private final StoreFolder folder;
    private final Closeable lock;
    private final H2File file;
    private final Backups backups;
    private final StoreOpening opening;
    private boolean closed;

    private EmbeddedSite(StoreFolder folder, Closeable lock, H2File file, Backups backups, StoreOpening opening) {
        this.folder = folder;
        this.lock = lock;
        this.file = file;
        this.backups = backups;
        this.opening = opening;
    }

    /** @throws StoreFault where another process has the store open, or it cannot be made whole */
    static EmbeddedSite open(Path dataFolder, Migrations migrations, FirstEdition first, Runnable beforeSql) {
        beforeSql.run();
        StoreFolder folder = new StoreFolder(Disk.real(), dataFolder);
        try {
            folder.disk().makeFolder(folder.folder());
            Closeable lock = folder.disk().tryLock(folder.lock()).orElseThrow(() -> new StoreInUse(dataFolder));
            try {
                Backups backups = new Backups(folder, beforeSql);
                StoreOpening opening = new StoreOpening(folder, backups, migrations, first, beforeSql);
                return new EmbeddedSite(folder, lock, opening.open(), backups, opening);
            } catch (RuntimeException | IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw StoreFault.because("the data folder " + dataFolder + " cannot be used", e);
        }
    }

    @Override
    public DSLContext dsl() {
        return file.dsl();
    }

    @Override
    public boolean isAlone() {
        return true;
    }

    @Override
    public boolean isCreated() {
        return opening.isCreated();
    }

    @Override
    public Optional<PutBack> putBack() {
        return opening.putBack();
    }

    @Override
    public void backUp() throws IOException {
        backups.take(file);
    }

    @Override
    public List<Backup> backups() throws IOException {
        List<Backup> all = new ArrayList<>();
        for (Path file : backups.all()) {
            all.add(Backups.shown(file));
        }
        Collections.reverse(all);
        return all;
    }

    @Override
    public <T> T lookInto(Backup backup, Function<DSLContext, T> look) throws IOException {
        Path aside = backups.tried(backup, "looking-into-backup");
        try (H2File copy = H2File.open(aside, () -> {})) {
            return look.apply(copy.dsl());
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    @Override
    public void restore(Backup backup, Consumer<DSLContext> note) throws IOException {
        Path aside = backups.tried(backup, "restoring");
        try (H2File restored = H2File.open(aside, () -> {})) {
            restored.dsl().transaction(tx -> note.accept(tx.dsl()));
            restored.barrier();
        }
        closed = true;
        try (lock) {
            file.close();
            opening.replaceBy(aside);
            folder.markClosed(StoreOpening.H2_VERSION);
        }
    }

    @Override
    public void barrier() {
        file.barrier();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            file.close();
            folder.markClosed(StoreOpening.H2_VERSION);
        } catch (IOException e) {
            throw StoreFault.because("the store cannot be closed", e);
        }
    }
}
