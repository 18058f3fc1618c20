package guidepost.exchange.clinic;

import guidepost.exchange.disk.AtomicFile;
import guidepost.exchange.disk.Disk;
import guidepost.exchange.disk.Fingerprint;
import guidepost.exchange.json.JsonReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The settings file in the data folder. */
public final class ClinicFile {
    public static final String NAME = "clinic.json";

    private final Disk disk;
    private final Path dataFolder;
    private final Surroundings surroundings;

    public ClinicFile(Path dataFolder) {
        this(Disk.real(), dataFolder, Surroundings.ofThisMachine());
    }

    public ClinicFile(Disk disk, Path dataFolder, Surroundings surroundings) {
        this.disk = disk;
        this.dataFolder = dataFolder;
        this.surroundings = surroundings;
    }

    /** The clinic's settings; the defaults where it has set none. */
    public ClinicSettings read() throws IOException, SettingsRejected {
        try {
            return ClinicSettings.read(disk.read(file(), JsonReader.MOST_BYTES + 1), surroundings);
        } catch (NoSuchFileException e) {
            return ClinicSettings.defaults(surroundings);
        }
    }

    public void write(ClinicSettings settings) throws IOException {
        disk.makeFolder(dataFolder);
        AtomicFile.write(disk, file(), settings.write());
    }

    /** Differs from an earlier one exactly if the file was changed since. */
    public String fingerprint() {
        return Fingerprint.of(disk, file());
    }

    private Path file() {
        return dataFolder.resolve(NAME);
    }
}
