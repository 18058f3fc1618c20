package guidepost.db;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database server, taken apart into the few things an address may say: a driver's own settings can run SQL or load files, so none is passed on.
 *
 * @param encryption PostgreSQL's {@code sslmode}
 */
public record ServerAddress(
        Kind kind,
        String host,
        Optional<Integer> port,
        String database,
        Optional<String> user,
        Optional<String> password,
        Optional<String> encryption) {
    /** The servers the store runs on. */
    public enum Kind {
        POSTGRESQL,
        H2
    }

    private static final String HOST = "(?<host>[A-Za-z0-9][A-Za-z0-9.-]*|\\[[0-9A-Fa-f:.]+\\])(:(?<port>[0-9]{1,5}))?";
    private static final Pattern POSTGRESQL =
            Pattern.compile("jdbc:postgresql://" + HOST + "/(?<database>[A-Za-z0-9_.-]+)(\\?(?<settings>[^?;\\s]*))?");
    private static final Pattern H2 = Pattern.compile("jdbc:h2:tcp://" + HOST + "/(?<database>[A-Za-z0-9_./~-]+)");
    private static final List<String> ENCRYPTIONS =
            List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");
    private static final int LAST_PORT = 65_535;

    static ServerAddress parse(String url, Map<String, String> environment) throws DatabaseUrlRejected {
        Matcher postgresql = POSTGRESQL.matcher(url);
        if (postgresql.matches()) {
            return of(Kind.POSTGRESQL, postgresql, settings(postgresql.group("settings")), environment);
        }
        Matcher h2 = H2.matcher(url);
        if (h2.matches() && !h2.group("database").contains("..")) {
            return of(Kind.H2, h2, Map.of(), environment);
        }
        throw new DatabaseUrlRejected(
                "--db: must be jdbc:postgresql://HOST[:PORT]/NAME[?user=...&password=...&sslmode=...]"
                        + " or jdbc:h2:tcp://HOST[:PORT]/NAME, with no other settings");
    }

    private static ServerAddress of(
            Kind kind, Matcher url, Map<String, String> settings, Map<String, String> environment)
            throws DatabaseUrlRejected {
        String port = url.group("port");
        if (port != null && (Integer.parseInt(port) > LAST_PORT || Integer.parseInt(port) == 0)) {
            throw new DatabaseUrlRejected("--db: " + port + " is not a port");
        }
        return new ServerAddress(
                kind,
                url.group("host"),
                Optional.ofNullable(port).map(Integer::valueOf),
                url.group("database"),
                Optional.ofNullable(settings.getOrDefault("user", environment.get(DatabaseLocation.USER_VARIABLE))),
                Optional.ofNullable(
                        settings.getOrDefault("password", environment.get(DatabaseLocation.PASSWORD_VARIABLE))),
                Optional.ofNullable(settings.get("sslmode")));
    }

    private static Map<String, String> settings(String text) throws DatabaseUrlRejected {
        Map<String, String> settings = new HashMap<>();
        if (text == null || text.isEmpty()) {
            return settings;
        }
        for (String setting : text.split("&", -1)) {
            int equals = setting.indexOf('=');
            String name = equals < 0 ? setting : setting.substring(0, equals);
            if (equals < 0 || !List.of("user", "password", "sslmode").contains(name)) {
                throw new DatabaseUrlRejected("--db: the setting " + name + " is not allowed");
            }
            if (settings.putIfAbsent(name, decoded(setting.substring(equals + 1))) != null) {
                throw new DatabaseUrlRejected("--db: the setting " + name + " is repeated");
            }
        }
        String encryption = settings.get("sslmode");
        if (encryption != null && !ENCRYPTIONS.contains(encryption)) {
            throw new DatabaseUrlRejected("--db: sslmode must be one of " + String.join(", ", ENCRYPTIONS));
        }
        return settings;
    }

    private static String decoded(String value) throws DatabaseUrlRejected {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            DatabaseUrlRejected rejected =
                    new DatabaseUrlRejected("--db: a setting holds a broken escape (percent sign)");
            rejected.initCause(e);
            throw rejected;
        }
    }

    /** How it is spoken of: never with a password. */
    public String spoken() {
        String scheme = kind == Kind.POSTGRESQL ? "jdbc:postgresql://" : "jdbc:h2:tcp://";
        return scheme + host + port.map(number -> ":" + number).orElse("") + "/" + database;
    }

    @Override
    public String toString() {
        return spoken();
    }
}
