package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.db.generated.DefaultSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a store comes from one schema to the next. */
final class MigrationsTest {
    private static final Database.Setup LATER = Database.Setup.STANDARD.with(
            new Migrations(List.of("classpath:guidepost/db/migration", "classpath:guidepost/db/later"), 99));

    @TempDir
    Path data;

    @Test
    void the_program_knows_its_newest_script() throws Exception {
        Path scripts = Path.of(
                DefaultSchema.class.getResource("/guidepost/db/migration").toURI());
        try (Stream<Path> files = Files.list(scripts)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .mapToInt(name -> Integer.parseInt(name.substring(1, 4)))
                            .max())
                    .hasValue(Migrations.OF_THIS_PROGRAM.newest());
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_older_store_is_brought_up_to_date_with_all_it_holds(TestEngine engine) throws Exception {
        DatabaseLocation location = engine.ready(data);
        try (Database database = Database.open(location, () -> {})) {
            database.draft().replace(Staff.nobody(database), Guides.withIceHours(36));
            database.publisher().publish(Staff.nobody(database), Optional.empty());
            database.draft().replace(Staff.nobody(database), Guides.withIceHours(40));
        }
        try (Database database = Database.open(location, () -> {}, LATER)) {
            assertThat(columns(database)).containsKey("staff_note");
            assertThat(columns(database).get("threshold")).contains("remark NO");
            assertThat(database.draft().read(Staff.nobody(database)).map(Guides::seal))
                    .contains(Guides.seal(Guides.withIceHours(40)));
            assertThat(database.editions().all()).hasSize(2);
            assertThat(database.verify().problems()).isEmpty();
        }
        assertThatThrownBy(() -> Database.open(location, () -> {}))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("newer version")
                .hasMessageNotContaining("\n");
        try (Database database = Database.open(location, () -> {}, LATER)) {
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    @Test
    void an_upgrade_leaves_the_store_as_it_was_where_a_script_fails() {
        DatabaseLocation location = TestEngine.H2.ready(data);
        Database.Setup broken =
                Database.Setup.STANDARD.with(new Migrations(List.of("classpath:guidepost/db/nowhere"), 99));
        assertThatThrownBy(() -> Database.open(location, () -> {}, broken)).isInstanceOf(StoreFault.class);
        try (Database database = Database.open(location, () -> {})) {
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    @Test
    void both_engines_get_the_same_tables() throws Exception {
        try (Database h2 = TestEngine.H2.open(data.resolve("h2"));
                Database postgresql = TestEngine.POSTGRESQL.open(data.resolve("postgresql"))) {
            assertThat(columns(h2)).isEqualTo(columns(postgresql)).hasSizeGreaterThan(20);
        }
    }

    private static Map<String, List<String>> columns(Database database) throws Exception {
        Map<String, List<String>> columns = new TreeMap<>();
        database.store().site().dsl().connection((Connection connection) -> {
            try (ResultSet rows =
                    connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
                while (rows.next()) {
                    String table = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                    if (!table.startsWith("flyway")) {
                        columns.computeIfAbsent(table, fresh -> new ArrayList<>())
                                .add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT) + " "
                                        + rows.getString("IS_NULLABLE"));
                    }
                }
            }
        });
        return columns;
    }
}
