package guidepost.exchange.spool;

import guidepost.exchange.disk.AtomicFile;
import guidepost.exchange.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** When the kiosk of a data folder last said that it runs: one time, in a small file that is written again and again. */
public final class SignOfLife {
    private static final String NAME = "kiosk-alive";
    private static final int MOST_BYTES = 100;

    private final Disk disk;
    private final Path dataFolder;

    public SignOfLife(Path dataFolder) {
        this(Disk.real(), dataFolder);
    }

    SignOfLife(Disk disk, Path dataFolder) {
        this.disk = disk;
        this.dataFolder = dataFolder;
    }

    /** The kiosk runs, and can still write its folder. */
    public void give(Instant now) throws IOException {
        AtomicFile.write(disk, dataFolder.resolve(NAME), now.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty where no kiosk has ever run, or nobody can tell. */
    public Optional<Instant> last() throws IOException {
        try {
            byte[] bytes = disk.read(dataFolder.resolve(NAME), MOST_BYTES);
            return Optional.of(Instant.parse(new String(bytes, StandardCharsets.US_ASCII)));
        } catch (NoSuchFileException | DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
