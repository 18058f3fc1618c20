package guidepost.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The only SQL written by hand: commands of H2 that are no statements about data, so that jOOQ has no words for them. */
final class H2Commands {
    private H2Commands() {}

    /** Writes everything committed and forces it to the disk; a commit alone does not. */
    static void checkpointSync(Connection connection) throws SQLException {
        run(connection, "CHECKPOINT SYNC");
    }

    /** Closes the database for all its connections. */
    static void shutdown(Connection connection) throws SQLException {
        run(connection, "SHUTDOWN");
    }

    /** Rewrites the file and closes it: cures rows that are locked for ever. Not the first thing after an unclean stop. */
    static void shutdownCompact(Connection connection) throws SQLException {
        run(connection, "SHUTDOWN COMPACT");
    }

    /** Lets go of the file as it is. */
    static void shutdownImmediately(Connection connection) throws SQLException {
        run(connection, "SHUTDOWN IMMEDIATELY");
    }

    /** Writes a copy of the database, while it is in use, into a ZIP file. */
    static void backupTo(Connection connection, Path zip) throws SQLException {
        try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
