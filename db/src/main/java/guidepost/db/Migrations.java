package guidepost.db;

import static guidepost.db.generated.Tables.STORE_INFO;

import java.util.List;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;

/**
 * Brings the tables to the schema this program knows.
 *
 * @param locations where the scripts are
 * @param newest the version of the newest script
 */
record Migrations(List<String> locations, int newest) {
    static final Migrations OF_THIS_PROGRAM = new Migrations(List.of("classpath:guidepost/db/migration"), 10);

    Migrations {
        locations = List.copyOf(locations);
    }

    /** The schema version of the store; none where it has no tables, 0 where it is not finished. */
    static OptionalInt version(List<TableShape> tables, DSLContext dsl) {
        if (tables.stream().noneMatch(table -> STORE_INFO.getName().equalsIgnoreCase(table.name()))) {
            return OptionalInt.empty();
        }
        Integer version = dsl.select(STORE_INFO.SCHEMA_VERSION).from(STORE_INFO).fetchOne(STORE_INFO.SCHEMA_VERSION);
        return OptionalInt.of(version == null ? 0 : version);
    }

    /** @throws StoreFault where the store was written by a later version of the program */
    void refuseNewer(int version) {
        if (version > newest) {
            throw new StoreFault("the store was written by a newer version of this program (schema " + version
                    + "; this one knows " + newest + ")");
        }
    }

    /** Runs the scripts the store has not seen. */
    void run(DataSource source, DSLContext dsl) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations(locations.toArray(String[]::new))
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw StoreFault.because("the store's tables cannot be brought up to date", e);
        }
        dsl.update(STORE_INFO).set(STORE_INFO.SCHEMA_VERSION, newest).execute();
    }
}
