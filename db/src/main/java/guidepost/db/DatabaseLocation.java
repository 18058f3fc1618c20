package guidepost.db;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the store is: in the data folder, or on a server.
 *
 * @param dataFolder holds the edition file, and the store itself where there is no server
 */
public record DatabaseLocation(Path dataFolder, Optional<ServerAddress> server) {
    /** Environment variables that name the server's user where the address does not. */
    public static final String USER_VARIABLE = "GUIDEPOST_DB_USER";

    public static final String PASSWORD_VARIABLE = "GUIDEPOST_DB_PASSWORD";

    public static DatabaseLocation in(Path dataFolder) {
        return new DatabaseLocation(dataFolder, Optional.empty());
    }

    /**
     * A store on the server of a {@code --db} option.
     *
     * @param environment where user and password are looked up that the address does not hold
     */
    public static DatabaseLocation on(String url, Path dataFolder, Map<String, String> environment)
            throws DatabaseUrlRejected {
        return new DatabaseLocation(dataFolder, Optional.of(ServerAddress.parse(url, environment)));
    }

    /** How it is spoken of: never with a password. */
    public String spoken() {
        return server.map(ServerAddress::spoken).orElseGet(() -> dataFolder.toString());
    }
}
