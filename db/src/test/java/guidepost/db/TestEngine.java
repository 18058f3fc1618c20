package guidepost.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The engines that every test of the store's behaviour runs on. */
enum TestEngine {
    H2 {
        @Override
        DatabaseLocation fresh(Path dataFolder) {
            return DatabaseLocation.in(dataFolder);
        }

        @Override
        DatabaseLocation ready(Path dataFolder) {
            copy(FolderTemplate.FOLDER, dataFolder);
            return DatabaseLocation.in(dataFolder);
        }
    },
    POSTGRESQL {
        @Override
        DatabaseLocation fresh(Path dataFolder) {
            return createDatabase(dataFolder, "");
        }

        @Override
        DatabaseLocation ready(Path dataFolder) {
            copy(ServerTemplate.FOLDER.resolve("editions"), dataFolder.resolve("editions"));
            return createDatabase(dataFolder, " template " + ServerTemplate.DATABASE);
        }

        private DatabaseLocation createDatabase(Path dataFolder, String how) {
            String name = "store_" + DATABASES.incrementAndGet();
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name + how);
                return DatabaseLocation.on(url(name), dataFolder, Map.of());
            } catch (SQLException | DatabaseUrlRejected e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** A store that is not there yet. */
    abstract DatabaseLocation fresh(Path dataFolder);

    /** A store as new stores are, without the time it takes to make one. */
    abstract DatabaseLocation ready(Path dataFolder);

    /** The same, open. */
    Database open(Path dataFolder) {
        return Database.open(ready(dataFolder), () -> {});
    }

    static String url(String database) {
        return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + database + "?user=postgres";
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new store in a folder, closed, to be copied. */
    private static final class FolderTemplate {
        static final Path FOLDER = folder();

        static {
            Database.open(H2.fresh(FOLDER), () -> {}).close();
        }

        private static Path folder() {
            try {
                Path folder = Files.createTempDirectory("store-template");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                return folder;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void delete(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A new store on the server, closed, to be copied. */
    private static final class ServerTemplate {
        static final Path FOLDER = FolderTemplate.folder();
        static final String DATABASE;

        static {
            DatabaseLocation location = POSTGRESQL.fresh(FOLDER);
            Database.open(location, () -> {}).close();
            DATABASE = location.server().orElseThrow().database();
        }
    }

    /** Started by the first test that needs it. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // Stops by itself when this process ends.
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new IllegalStateException("no PostgreSQL to test with", e);
            }
        }
    }
}
