package guidepost.db;

import static guidepost.db.generated.Tables.EDITION;

import guidepost.exchange.disk.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** The hash of every row that is kept of a published edition, table by table, as the audit trail writes it down. */
final class KeptRows {
    private KeptRows() {}

    /** A line for each table: its name, its columns, and the hash of its rows; a column that comes later changes nothing. */
    static String digest(DSLContext dsl, long edition) {
        return tables().entrySet().stream()
                .map(table -> {
                    String columns = Arrays.stream(table.getKey().fields())
                            .map(Field::getName)
                            .collect(Collectors.joining(","));
                    return named(table.getKey()) + " " + columns + " "
                            + hash(dsl, table.getKey(), table.getValue(), edition, columns);
                })
                .collect(Collectors.joining("\n"));
    }

    /** The tables whose rows are no longer those of that digest. */
    static List<String> changed(DSLContext dsl, long edition, String digest) {
        Map<String, Table<?>> byName =
                tables().keySet().stream().collect(Collectors.toMap(KeptRows::named, table -> table));
        Map<Table<?>, TableField<?, Long>> tables = tables();
        List<String> changed = new ArrayList<>();
        digest.lines().forEach(line -> {
            String[] words = line.split(" ", 3);
            Table<?> table = byName.get(words[0]);
            if (words.length < 3
                    || table == null
                    || !hash(dsl, table, Objects.requireNonNull(tables.get(table)), edition, words[1])
                            .equals(words[2])) {
                changed.add(words[0]);
            }
        });
        return changed;
    }

    private static Map<Table<?>, TableField<?, Long>> tables() {
        Map<Table<?>, TableField<?, Long>> tables = new LinkedHashMap<>();
        Stream.of(List.<TableField<?, Long>>of(EDITION.ID), DraftRows.CONTENT, DraftRows.BESIDE)
                .flatMap(List::stream)
                .forEach(field -> tables.put(DraftRows.tableOf(field), field));
        return tables;
    }

    private static String named(Table<?> table) {
        return table.getName();
    }

    private static String hash(DSLContext dsl, Table<?> table, TableField<?, Long> edition, long id, String columns) {
        List<Field<?>> fields = new ArrayList<>();
        for (String column : columns.split(",", -1)) {
            fields.add(Objects.requireNonNull(table.field(column)));
        }
        String rows = dsl.select(fields).from(table).where(edition.eq(id)).fetch().stream()
                .map(KeptRows::text)
                .sorted()
                .collect(Collectors.joining("\n"));
        return Fingerprint.of(rows.getBytes(StandardCharsets.UTF_8));
    }

    /** Lengths keep what two neighbours say apart. */
    private static String text(Record row) {
        StringBuilder text = new StringBuilder();
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            Object same = value instanceof OffsetDateTime time ? time.toInstant() : value;
            String written = String.valueOf(same);
            text.append(value == null ? "-;" : written.length() + ":" + written + ";");
        }
        return text.toString();
    }
}
