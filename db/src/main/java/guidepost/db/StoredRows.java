package guidepost.db;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;

/** Whether the rows of an edition are those its content makes, no more and no less. */
final class StoredRows {
    private static final String VERSION = "row_version";

    private StoredRows() {}

    /** The first difference, in a few words; empty where there is none. */
    static List<String> differences(DSLContext dsl, long id, Iterable<TableRecord<?>> expected) {
        Map<Table<?>, Map<List<Object>, Integer>> rows = new HashMap<>();
        for (TableRecord<?> row : expected) {
            add(rows, row.getTable(), row, 1);
        }
        for (TableField<?, Long> edition : DraftRows.CONTENT) {
            Table<?> table = DraftRows.tableOf(edition);
            for (Record row : dsl.selectFrom(table).where(edition.eq(id)).fetch()) {
                add(rows, table, row, -1);
            }
        }
        List<String> differences = new ArrayList<>();
        rows.forEach((table, counts) -> counts.forEach((row, count) -> {
            if (count != 0) {
                differences.add(table.getName() + (count > 0 ? " lacks " : " has the extra row ") + shown(row));
            }
        }));
        return differences.stream().sorted().toList();
    }

    private static void add(Map<Table<?>, Map<List<Object>, Integer>> rows, Table<?> table, Record row, int count) {
        List<Object> values = Arrays.stream(table.fields())
                .filter(field -> !field.getName().toLowerCase(Locale.ROOT).equals(VERSION))
                .map((Field<?> field) -> Objects.requireNonNullElse((Object) row.get(field), "-"))
                .toList();
        rows.computeIfAbsent(table, fresh -> new HashMap<>()).merge(values, count, Integer::sum);
    }

    private static String shown(List<Object> row) {
        String all = String.join(
                ", ", row.subList(1, row.size()).stream().map(Object::toString).toList());
        return "(" + (all.length() > 120 ? all.substring(0, 120) + "..." : all) + ")";
    }
}
