package guidepost.exchange.spool;

import guidepost.exchange.disk.AtomicFile;
import guidepost.exchange.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;

/** Which alerts the desk has seen: an empty file each, written by the desk and looked for by the kiosk. */
final class Acknowledgements {
    private final Disk disk;
    private final Path folder;

    Acknowledgements(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    void put(UUID alert) throws IOException {
        disk.makeFolder(folder);
        AtomicFile.write(disk, file(alert), "acknowledged\n".getBytes(StandardCharsets.US_ASCII));
    }

    boolean has(UUID alert) throws IOException {
        try {
            disk.read(file(alert), 1);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Path file(UUID alert) {
        return folder.resolve(alert + ".ack");
    }
}
