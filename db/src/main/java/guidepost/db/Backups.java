package guidepost.db;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Copies of the store that are known to open, newest last; a copy gets its name only once it has been tried. */
final class Backups {
    static final int KEPT = 14;
    private static final Pattern NAME = Pattern.compile("guidepost-([0-9]{6,9})\\.zip");
    private static final Logger LOG = System.getLogger(Backups.class.getName());

    private final StoreFolder folder;
    private final Runnable beforeSql;

    Backups(StoreFolder folder, Runnable beforeSql) {
        this.folder = folder;
        this.beforeSql = beforeSql;
    }

    /** Copies the store, tries the copy, and lets go of the oldest ones. */
    Path take(H2File database) throws IOException {
        folder.disk().makeFolder(folder.backups());
        Path fresh = folder.backups().resolve("fresh.zip.tmp");
        Files.deleteIfExists(fresh);
        database.backupTo(fresh);
        Path tried = folder.aside("trying-backup");
        try {
            unpack(fresh, tried);
            StoreCheck.settle(tried, beforeSql);
        } finally {
            Files.deleteIfExists(tried);
        }
        force(fresh);
        Path named = folder.backups().resolve(String.format("guidepost-%06d.zip", lastNumber() + 1));
        folder.disk().move(fresh, named);
        folder.disk().forceFolder(folder.backups());
        prune();
        return named;
    }

    /** Puts the newest copy that opens into that file; empty where there is none. */
    Optional<Backup> restoreInto(Path file) throws IOException {
        List<Path> newestFirst = new ArrayList<>(all());
        Collections.reverse(newestFirst);
        for (Path backup : newestFirst) {
            try {
                unpack(backup, file);
                StoreCheck.settle(file, beforeSql);
                force(file);
                return Optional.of(shown(backup));
            } catch (StoreFault | IOException e) {
                LOG.log(Level.WARNING, "the backup " + backup + " cannot be used: " + e.getMessage());
                Files.deleteIfExists(file);
            }
        }
        return Optional.empty();
    }

    /**
     * A copy, unpacked into a file of its own and tried.
     *
     * @param purpose what that file is named after
     * @throws StoreFault where there is no such copy, or it does not open
     */
    Path tried(Backup backup, String purpose) throws IOException {
        Path zip = all().stream()
                .filter(file -> backup.name().equals(String.valueOf(file.getFileName())))
                .findFirst()
                .orElseThrow(() -> new StoreFault("there is no backup " + backup.name()));
        Path file = folder.aside(purpose);
        unpack(zip, file);
        StoreCheck.settle(file, beforeSql);
        force(file);
        return file;
    }

    static Backup shown(Path zip) throws IOException {
        return new Backup(
                String.valueOf(zip.getFileName()),
                Files.getLastModifiedTime(zip).toInstant());
    }

    /** The copies there are, oldest first. */
    List<Path> all() throws IOException {
        return folder.disk().list(folder.backups()).stream()
                .filter(name -> NAME.matcher(name).matches())
                .sorted((a, b) -> Integer.compare(number(a), number(b)))
                .map(name -> folder.backups().resolve(name))
                .toList();
    }

    private int lastNumber() throws IOException {
        return folder.disk().list(folder.backups()).stream()
                .mapToInt(Backups::number)
                .max()
                .orElse(0);
    }

    private static int number(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private void prune() throws IOException {
        List<Path> all = all();
        for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
            Files.delete(old);
        }
    }

    private static void unpack(Path zip, Path file) throws IOException {
        Files.deleteIfExists(file);
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            ZipEntry entry = entries.getNextEntry();
            while (entry != null && !entry.getName().endsWith(H2File.SUFFIX)) {
                entry = entries.getNextEntry();
            }
            if (entry == null) {
                throw new IOException(zip + " holds no database");
            }
            Files.copy(entries, file);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
