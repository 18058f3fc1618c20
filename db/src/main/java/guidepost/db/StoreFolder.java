package guidepost.db;

import guidepost.exchange.disk.AtomicFile;
import guidepost.exchange.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a store in the data folder: where they are, and what they say of its last use. */
final class StoreFolder {
    private static final String OPEN = "open ";
    private static final String CLOSED = "closed ";
    private static final int MOST_BYTES = 100_000;

    private final Disk disk;
    private final Path dataFolder;

    StoreFolder(Disk disk, Path dataFolder) {
        this.disk = disk;
        this.dataFolder = dataFolder;
    }

    Path dataFolder() {
        return dataFolder;
    }

    Path database() {
        return folder().resolve("guidepost" + H2File.SUFFIX);
    }

    /** A database that is being made, to be moved into its place. */
    Path aside(String purpose) {
        return folder().resolve(purpose + H2File.SUFFIX);
    }

    Path folder() {
        return dataFolder.resolve("store");
    }

    Path lock() {
        return folder().resolve("lock");
    }

    /** Copies of databases that were found damaged, or not closed. */
    Path kept() {
        return folder().resolve("kept");
    }

    Path backups() {
        return dataFolder.resolve("backups");
    }

    /** Lists the stores this data folder has been used with. */
    Path installed() {
        return dataFolder.resolve("installed-stores.txt");
    }

    Disk disk() {
        return disk;
    }

    /** Notes that the database is in use, by that version of H2. */
    void markOpen(String h2) throws IOException {
        AtomicFile.write(disk, state(), (OPEN + h2).getBytes(StandardCharsets.UTF_8));
    }

    /** Notes that the database was closed as it should be. */
    void markClosed(String h2) throws IOException {
        AtomicFile.write(disk, state(), (CLOSED + h2).getBytes(StandardCharsets.UTF_8));
    }

    boolean isClosed() throws IOException {
        return stateText().startsWith(CLOSED);
    }

    /** The version of H2 that had the database open when it stopped; empty where it was closed, or nobody knows. */
    Optional<String> leftOpenBy() throws IOException {
        String state = stateText();
        return state.startsWith(OPEN) ? Optional.of(state.substring(OPEN.length())) : Optional.empty();
    }

    private String stateText() throws IOException {
        return text(state());
    }

    private Path state() {
        return folder().resolve("state");
    }

    /** Whether a store of that name was here once. */
    boolean wasInstalled(String store) throws IOException {
        return text(installed()).lines().anyMatch(store::equals);
    }

    void noteInstalled(String store) throws IOException {
        if (!wasInstalled(store)) {
            List<String> lines = new ArrayList<>(text(installed()).lines().toList());
            lines.add(store);
            String all = String.join("\n", lines) + "\n";
            AtomicFile.write(disk, installed(), all.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String text(Path file) throws IOException {
        try {
            return new String(disk.read(file, MOST_BYTES), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
