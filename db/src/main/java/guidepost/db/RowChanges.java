package guidepost.db;

import static guidepost.db.generated.Tables.ANSWER_OPTION;
import static guidepost.db.generated.Tables.GUIDANCE;
import static guidepost.db.generated.Tables.GUIDE_CONDITION;
import static guidepost.db.generated.Tables.QUESTION;
import static guidepost.db.generated.Tables.RULE;
import static guidepost.db.generated.Tables.SECTION;
import static guidepost.db.generated.Tables.THRESHOLD;
import static guidepost.db.generated.Tables.WORDING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/** Takes the rows of a draft from one content to another, touching those alone that differ. */
final class RowChanges {
    private static final String VERSION = "row_version";
    private static final String POSITION = "position";
    /** Other rows name theirs: they are there before those, go after those, and are never put in anew. */
    private static final Set<Table<?>> ANCHORS = Set.of(SECTION, THRESHOLD, QUESTION, ANSWER_OPTION, RULE, GUIDANCE);
    /** Rows that are written over where they differ. */
    private static final Set<Table<?>> KEPT = Set.of(GUIDE_CONDITION, WORDING);

    private final DSLContext tx;
    private final Map<Table<?>, Difference> differences = new HashMap<>();

    private RowChanges(DSLContext tx) {
        this.tx = tx;
    }

    /** What becomes of one table. */
    private static final class Difference {
        private final Map<List<Object>, TableRecord<?>> before = new LinkedHashMap<>();
        private final Map<List<Object>, TableRecord<?>> after = new LinkedHashMap<>();

        List<TableRecord<?>> removed() {
            return without(before, after);
        }

        List<TableRecord<?>> added() {
            return without(after, before);
        }

        private static List<TableRecord<?>> without(
                Map<List<Object>, TableRecord<?>> rows, Map<List<Object>, TableRecord<?>> others) {
            List<TableRecord<?>> without = new ArrayList<>();
            rows.forEach((key, row) -> {
                if (!others.containsKey(key)) {
                    without.add(row);
                }
            });
            return without;
        }

        /** The rows as they will be. */
        List<TableRecord<?>> changed() {
            List<TableRecord<?>> changed = new ArrayList<>();
            after.forEach((key, row) -> {
                if (before.containsKey(key) && !row.equals(before.get(key))) {
                    changed.add(row);
                }
            });
            return changed;
        }
    }

    /**
     * Writes the difference.
     *
     * @param before the rows as they are, all of one draft
     * @param after the rows as they are to be
     */
    static void apply(DSLContext tx, Iterable<TableRecord<?>> before, Iterable<TableRecord<?>> after) {
        RowChanges changes = new RowChanges(tx);
        before.forEach(row -> changes.of(row.getTable()).before.put(key(row), row));
        after.forEach(row -> changes.of(row.getTable()).after.put(key(row), row));
        changes.apply();
    }

    private Difference of(Table<?> table) {
        return differences.computeIfAbsent(table, fresh -> new Difference());
    }

    private void apply() {
        List<Table<?>> tables = new ArrayList<>(
                DraftRows.CONTENT.stream().map(DraftRows::tableOf).toList());
        List<Table<?>> backwards = new ArrayList<>(tables);
        Collections.reverse(backwards);

        backwards.stream().filter(table -> !ANCHORS.contains(table)).forEach(this::takeOut);
        tables.stream().filter(ANCHORS::contains).forEach(this::clearPositions);
        tables.stream()
                .filter(ANCHORS::contains)
                .forEach(table -> insert(of(table).added()));
        tables.stream()
                .filter(table -> ANCHORS.contains(table) || KEPT.contains(table))
                .forEach(table -> of(table).changed().forEach(this::update));
        backwards.stream()
                .filter(ANCHORS::contains)
                .forEach(table -> of(table).removed().forEach(this::delete));
        tables.stream().filter(table -> !ANCHORS.contains(table)).forEach(this::putIn);
    }

    private void takeOut(Table<?> table) {
        of(table).removed().forEach(this::delete);
        if (!KEPT.contains(table)) {
            of(table).changed().forEach(this::delete);
        }
    }

    private void putIn(Table<?> table) {
        if (!KEPT.contains(table)) {
            insert(of(table).changed());
        }
        insert(of(table).added());
    }

    private void insert(List<TableRecord<?>> rows) {
        if (!rows.isEmpty()) {
            tx.batchInsert(rows).execute();
        }
    }

    /** No two rows may stand in one place, not even while they change places. */
    private void clearPositions(Table<?> table) {
        Field<Integer> position = position(table);
        Difference difference = of(table);
        List<TableRecord<?>> leaving = new ArrayList<>(difference.removed());
        difference.changed().stream()
                .filter(row -> !Objects.equals(
                        row.get(position),
                        Objects.requireNonNull(difference.before.get(key(row))).get(position)))
                .forEach(leaving::add);
        for (TableRecord<?> row : leaving) {
            tx.update(table)
                    .set(position, position.neg().minus(1))
                    .where(is(row))
                    .execute();
        }
    }

    private static Field<Integer> position(Table<?> table) {
        return Objects.requireNonNull(table.field(POSITION, Integer.class));
    }

    private void update(TableRecord<?> row) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        for (Field<?> field : row.fields()) {
            values.put(field, isVersion(field) ? field.plus(1) : row.get(field));
        }
        tx.update(row.getTable()).set(values).where(is(row)).execute();
    }

    private static boolean isVersion(Field<?> field) {
        return field.getName().equals(VERSION);
    }

    private void delete(TableRecord<?> row) {
        tx.deleteFrom(row.getTable()).where(is(row)).execute();
    }

    private Condition is(TableRecord<?> row) {
        Table<?> table = row.getTable();
        Condition condition = DraftRows.inDraft(tx, Objects.requireNonNull(table.field("edition_id", Long.class)));
        for (TableField<?, ?> field : keyOf(table)) {
            condition = condition.and(is(field, row));
        }
        return condition;
    }

    private static <T> Condition is(Field<T> field, Record row) {
        return field.eq(DSL.val(row.get(field), field));
    }

    private static List<Object> key(TableRecord<?> row) {
        List<Object> key = new ArrayList<>();
        keyOf(row.getTable()).forEach(field -> key.add(row.get(field)));
        return key;
    }

    private static List<? extends TableField<?, ?>> keyOf(Table<?> table) {
        return Objects.requireNonNull(table.getPrimaryKey()).getFields();
    }
}
