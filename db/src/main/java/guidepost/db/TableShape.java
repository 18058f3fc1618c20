package guidepost.db;

import guidepost.db.generated.DefaultSchema;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A table of the store as the database itself describes it, whatever schema version it has. */
record TableShape(String name) {
    /** The tables of this program that are there. */
    static List<TableShape> of(DataSource source) {
        List<TableShape> shapes = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            try (ResultSet tables = data.getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
                while (tables.next()) {
                    String name = tables.getString("TABLE_NAME");
                    if (isOurs(name)) {
                        shapes.add(new TableShape(name));
                    }
                }
            }
        } catch (SQLException e) {
            throw StoreFault.because("the store cannot be read", e);
        }
        return shapes;
    }

    /** @throws StoreFault where the database holds no store at all: damage can look like an empty database */
    static List<TableShape> ofStore(H2File database) {
        List<TableShape> tables = of(database.source());
        if (Migrations.version(tables, database.dsl()).orElse(0) == 0) {
            throw new StoreFault("it holds no tables");
        }
        return tables;
    }

    private static boolean isOurs(String name) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .anyMatch(table -> table.getName().equalsIgnoreCase(name));
    }
}
