package guidepost.db;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Makes a store's file one that can be relied on. Nothing here is timed: a machine that is slow must not cost anybody the edits since the last backup.
 */
final class StoreCheck {
    private static final int FEW = 200;

    private StoreCheck() {}

    /**
     * Makes a copy of a store that was in use one that was closed, with all that had been forced to the disk.
     *
     * @throws StoreFault where it is damaged
     */
    static void settle(Path copy, Runnable beforeSql) {
        H2File.findLastVersion(copy, beforeSql);
        rewrite(copy, beforeSql);
    }

    /**
     * Writes a copy of a store anew: an unclean stop can leave a row on which a change never ends, and older and newer versions side by side.
     *
     * @throws StoreFault where it is damaged
     */
    static void rewrite(Path copy, Runnable beforeSql) {
        // Two steps: H2 2.5.252 ruins a file that it rewrites before it has undone what a crash cut short.
        H2File.open(copy, beforeSql).close();
        H2File.open(copy, beforeSql).compact();
        readOut(copy, beforeSql);
    }

    /**
     * Opens that file, reads every row, and closes the file again, whatever state it is in.
     *
     * @throws StoreFault where a row is lost or unreadable
     */
    static void readOut(Path file, Runnable beforeSql) {
        H2File opened = H2File.open(file, beforeSql);
        try {
            for (TableShape table : TableShape.ofStore(opened)) {
                read(opened.dsl(), table);
            }
        } catch (StoreFault e) {
            opened.abandon();
            throw e;
        }
        opened.close();
    }

    private static void read(DSLContext dsl, TableShape shape) {
        String name = shape.name().toLowerCase(Locale.ROOT);
        try {
            read(dsl, DSL.name(name));
        } catch (SQLException | DataAccessException e) {
            throw StoreFault.because("the table " + name + " is damaged", e);
        }
    }

    private static void read(DSLContext dsl, Name name) throws SQLException {
        Table<?> table = DSL.table(name);
        long held = 0;
        try (ResultSet rows =
                dsl.select(DSL.asterisk()).from(table).fetchSize(FEW).fetchResultSet()) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    rows.getString(column);
                }
                held++;
            }
        }
        long counted = dsl.fetchCount(table);
        if (held != counted) {
            throw new StoreFault("the table " + name.last() + " counts " + counted + " rows and holds " + held);
        }
    }
}
