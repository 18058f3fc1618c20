package guidepost.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** One H2 database file, open in this process and no other. */
final class H2File implements AutoCloseable, Durability {
    static final String SUFFIX = ".mv.db";

    private final JdbcDataSource source;
    private final Runnable beforeSql;
    private final DSLContext dsl;
    /** Keeps the file open between statements. */
    private final Connection owner;

    private H2File(JdbcDataSource source, Runnable beforeSql) throws SQLException {
        this.source = source;
        this.beforeSql = beforeSql;
        this.dsl = Dsl.over(source, SQLDialect.H2, beforeSql);
        this.owner = source.getConnection();
    }

    /** @throws StoreFault where there is no such file, or it cannot be read */
    static H2File open(Path file, Runnable beforeSql) {
        return open(file, ";IFEXISTS=TRUE", beforeSql);
    }

    /** @throws StoreFault where there is such a file already */
    static H2File create(Path file, Runnable beforeSql) {
        if (Files.exists(file)) {
            throw new StoreFault(file + " is there already");
        }
        return open(file, "", beforeSql);
    }

    /**
     * Makes the last version in a file that was not closed the one that is opened. The header that H2 2.5.252 writes while it runs names the version
     * before the last it had written: opened as it is, such a file can fall back by minutes, to before what was forced to the disk, and is then
     * written over. Looking at the whole file finds the last version.
     *
     * @param copy not the only one: a version whose pages are damaged may come out empty
     */
    static void findLastVersion(Path copy, Runnable beforeSql) {
        beforeSql.run();
        try {
            new MVStore.Builder()
                    .fileName(copy.toAbsolutePath().toString())
                    .recoveryMode()
                    .autoCommitDisabled()
                    .open()
                    .close();
        } catch (RuntimeException e) {
            // Whatever a damaged file makes of its reader.
            throw StoreFault.because("the last version in the store's file cannot be found", e);
        }
    }

    private static H2File open(Path file, String more, Runnable beforeSql) {
        beforeSql.run();
        String path = file.toAbsolutePath().toString();
        if (path.indexOf(';') >= 0) {
            throw new StoreFault("the path of the data folder must not hold a semicolon");
        }
        JdbcDataSource source = new JdbcDataSource();
        String base = path.substring(0, path.length() - SUFFIX.length());
        // Without WRITE_DELAY=0 commits wait for half a second in memory. No trace file: it would hold content.
        source.setURL("jdbc:h2:file:" + base + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0" + more);
        source.setUser("sa");
        source.setPassword("");
        try {
            return new H2File(source, beforeSql);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new StoreInUse(file);
            }
            throw StoreFault.because("the store's file cannot be opened", e);
        }
    }

    DataSource source() {
        return source;
    }

    DSLContext dsl() {
        return dsl;
    }

    @Override
    public void barrier() {
        command(H2Commands::checkpointSync, "the store cannot be forced to the disk");
    }

    void backupTo(Path zip) {
        command(connection -> H2Commands.backupTo(connection, zip), "the store cannot be copied");
    }

    /** Rewrites the file while closing it. */
    void compact() {
        command(H2Commands::shutdownCompact, "the store's file cannot be rewritten");
    }

    /** Lets go of the file whatever it is in the middle of. */
    void abandon() {
        command(H2Commands::shutdownImmediately, "the store's file cannot be let go");
    }

    @Override
    public void close() {
        command(H2Commands::shutdown, "the store cannot be closed");
    }

    /** What H2 is told to do. */
    private interface Command {
        void on(Connection connection) throws SQLException;
    }

    private synchronized void command(Command command, String otherwise) {
        beforeSql.run();
        try {
            command.on(owner);
        } catch (SQLException e) {
            throw StoreFault.because(otherwise, e);
        }
    }
}
