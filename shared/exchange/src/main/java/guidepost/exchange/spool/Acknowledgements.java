package guidepost.exchange.spool;

import guidepost.exchange.disk.AtomicFile;
import guidepost.exchange.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which alerts the desk has seen: an empty file each, written by the desk and looked for by the kiosk. */
final class Acknowledgements {
    private static final String ENDING = ".ack";
    private static final Pattern NAME =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})" + Pattern.quote(ENDING));

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

    /** Every alert that was ever acknowledged here. */
    Set<UUID> all() throws IOException {
        return disk.list(folder).stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .map(name -> UUID.fromString(name.group(1)))
                .collect(Collectors.toSet());
    }

    private Path file(UUID alert) {
        return folder.resolve(alert + ENDING);
    }
}
