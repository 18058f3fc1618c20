package guidepost.exchange;

import guidepost.exchange.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a program keeps its files: where it is told, else where {@code GUIDEPOST_DATA} says, else the user's data folder. */
public final class DataFolder {
    static final String VARIABLE = "GUIDEPOST_DATA";

    private DataFolder() {}

    /** The data folder, which may not be there yet. */
    public static Path resolve(Optional<Path> told) {
        return resolve(told, System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
    }

    static Path resolve(Optional<Path> told, Map<String, String> environment, String system, String home) {
        return told.or(() -> variable(environment, VARIABLE).map(Path::of))
                .orElseGet(() -> ofPlatform(environment, system.toLowerCase(Locale.ROOT), Path.of(home)))
                .toAbsolutePath()
                .normalize();
    }

    private static Path ofPlatform(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("windows")) {
            return variable(environment, "LOCALAPPDATA")
                    .map(Path::of)
                    .orElseGet(() -> home.resolve("AppData").resolve("Local"))
                    .resolve("Guidepost");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Guidepost");
        }
        return variable(environment, "XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".local").resolve("share"))
                .resolve("guidepost");
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Makes the folder where it is missing, for its owner and group alone. */
    public static Path open(Path folder) throws IOException {
        Disk.real().makeFolder(folder);
        return folder;
    }
}
