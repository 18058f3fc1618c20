package guidepost.db;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Whether every row of a store's tables can be read, and could be changed. */
final class StoreCheck {
    private static final int FEW = 200;
    /** A machine under load is slow for a minute; a locked row stays locked. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final DSLContext dsl;
    private final Duration patience;

    /** @param patience how long changing one table may take: an unclean stop can leave a row on which a change never ends, while reading always does */
    StoreCheck(DSLContext dsl, Duration patience) {
        this.dsl = dsl;
        this.patience = patience;
    }

    /** Opens that file, reads every row, tries to change it, and closes the file again, whatever state it is in. */
    static void tryOut(Path file, Runnable beforeSql) {
        with(file, beforeSql, (check, tables) -> {
            check.read(tables);
            check.change(tables);
        });
    }

    /** Opens that file, reads every row, and closes the file again. */
    static void readOut(Path file, Runnable beforeSql) {
        with(file, beforeSql, StoreCheck::read);
    }

    private static void with(Path file, Runnable beforeSql, BiConsumer<StoreCheck, List<TableShape>> work) {
        H2File opened = H2File.open(file, beforeSql);
        try {
            work.accept(new StoreCheck(opened.dsl(), PATIENCE), TableShape.ofStore(opened));
        } catch (StoreFault e) {
            opened.abandon();
            throw e;
        }
        opened.close();
    }

    /** @throws StoreFault where a row is lost or unreadable */
    void read(List<TableShape> tables) {
        tables.forEach(table -> {
            try {
                read(table);
            } catch (StoreFault | DataAccessException e) {
                throw StoreFault.because("the table " + lower(table.name()) + " is damaged", e);
            }
        });
    }

    /** @throws StoreFault where a row is locked for ever */
    void change(List<TableShape> tables) {
        watched(tables, this::change);
    }

    private void watched(List<TableShape> tables, Consumer<TableShape> check) {
        ExecutorService watched = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "store-check");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (TableShape table : tables) {
                await(watched.submit(() -> check.accept(table)), table);
            }
        } finally {
            // Not interrupted: that would close the file under everybody who uses it.
            watched.shutdown();
        }
    }

    private void await(Future<?> check, TableShape table) {
        try {
            check.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw StoreFault.because("the table " + lower(table.name()) + " is damaged", cause);
        } catch (TimeoutException e) {
            throw new StoreFault("a row of the table " + lower(table.name()) + " is locked for ever", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreFault("the check of the store was interrupted", e);
        }
    }

    private void read(TableShape shape) {
        Table<?> table = DSL.table(name(shape.name()));
        long held = 0;
        try (ResultSet rows =
                dsl.select(DSL.asterisk()).from(table).fetchSize(FEW).fetchResultSet()) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    rows.getString(column);
                }
                held++;
            }
        } catch (SQLException e) {
            throw StoreFault.because("a row cannot be read", e);
        }
        long counted = dsl.fetchCount(table);
        if (held != counted) {
            throw new StoreFault("it counts " + counted + " rows and holds " + held);
        }
    }

    private void change(TableShape shape) {
        Table<?> table = DSL.table(name(shape.name()));
        Field<String> column = DSL.field(name(shape.lastColumn()), String.class);
        try {
            dsl.transaction(tx -> {
                tx.dsl().update(table).set(column, column).execute();
                throw new NothingChanged();
            });
        } catch (NothingChanged e) {
            // As meant: what could be changed is left as it was.
        }
    }

    private static Name name(String name) {
        return DSL.name(lower(name));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Takes the transaction back. */
    private static final class NothingChanged extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
