package guidepost.kiosk.command;

import guidepost.exchange.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that go before or after any command. */
public final class Common {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The data folder; else $GUIDEPOST_DATA, else the user's data folder.")
    private @Nullable Path data;

    @Option(
            names = "--db",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "A server's database, which editions come from and counts go to; else none is needed.")
    private @Nullable String db;

    public Path dataFolder() {
        return DataFolder.resolve(Optional.ofNullable(data));
    }

    public Optional<String> database() {
        return Optional.ofNullable(db);
    }
}
