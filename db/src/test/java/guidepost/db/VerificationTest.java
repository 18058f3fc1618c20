package guidepost.db;

import static guidepost.db.generated.Tables.ANSWER_OPTION;
import static guidepost.db.generated.Tables.CONDITION_OPTION;
import static guidepost.db.generated.Tables.DATE_MARK;
import static guidepost.db.generated.Tables.EDITION;
import static guidepost.db.generated.Tables.EDITION_LANGUAGE;
import static guidepost.db.generated.Tables.GUIDANCE;
import static guidepost.db.generated.Tables.GUIDANCE_URGENCY;
import static guidepost.db.generated.Tables.GUIDE_CONDITION;
import static guidepost.db.generated.Tables.HEADING;
import static guidepost.db.generated.Tables.QUESTION;
import static guidepost.db.generated.Tables.RULE;
import static guidepost.db.generated.Tables.SECTION;
import static guidepost.db.generated.Tables.SHORTCUT;
import static guidepost.db.generated.Tables.THRESHOLD;
import static guidepost.db.generated.Tables.THRESHOLD_LIMIT;
import static guidepost.db.generated.Tables.WORDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.max;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a change of what is never changed is found, and named. */
final class VerificationTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void a_changed_row_of_any_table_is_named_with_its_edition(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            database.draft().replace(Staff.nobody(database), Guides.withIceHours(36));
            database.publisher().publish(Staff.nobody(database), Optional.empty());
            changeAndFind(database, SECTION.POSITION, 5000);
            changeAndFind(database, THRESHOLD.MIN_VALUE, 5000);
            changeAndFind(database, QUESTION.POSITION, 5000);
            changeAndFind(database, ANSWER_OPTION.POSITION, 5000);
            changeAndFind(database, SHORTCUT.AMOUNT, 5000);
            changeAndFind(database, DATE_MARK.POSITION, 5000);
            changeAndFind(database, RULE.POSITION, 5000);
            changeAndFind(database, GUIDANCE.POSITION, 5000);
            changeAndFind(database, GUIDE_CONDITION.QUESTION, "colic");
            changeAndFind(database, THRESHOLD_LIMIT.AT_MOST, "ice_hours");
            changeAndFind(database, WORDING.WORDS, "other words");
            changeAndFind(database, EDITION_LANGUAGE.LANGUAGE, "fr");
            removeAndFind(database, HEADING);
            removeAndFind(database, GUIDANCE_URGENCY);
            removeAndFind(database, CONDITION_OPTION);
            removeAndFind(database, WORDING);
            removeAndFind(database, THRESHOLD_LIMIT);
        }
    }

    private static <R extends UpdatableRecord<R>, T> void changeAndFind(
            Database database, TableField<R, T> field, T value) {
        Table<R> table = Objects.requireNonNull(field.getTable());
        R row = rowOf(database, table);
        T old = row.get(field);
        set(database, table, row, field, value);
        assertNamed(database, table);
        row.set(field, value);
        set(database, table, row, field, old);
        assertThat(database.verify().problems()).isEmpty();
    }

    private static <T> Condition is(Field<T> field, Record row) {
        return field.eq(row.get(field));
    }

    private static <R extends UpdatableRecord<R>> void removeAndFind(Database database, Table<R> table) {
        DSLContext dsl = database.store().site().dsl();
        R row = rowOf(database, table);
        dsl.executeDelete(row);
        assertNamed(database, table);
        row.changed(true);
        dsl.insertInto(table).set(row).execute();
        assertThat(database.verify().problems()).isEmpty();
    }

    private static <R extends UpdatableRecord<R>> R rowOf(Database database, Table<R> table) {
        DSLContext dsl = database.store().site().dsl();
        Field<Long> edition = Objects.requireNonNull(table.field("edition_id", Long.class));
        return dsl.selectFrom(table)
                .where(edition.eq(dsl.select(max(EDITION.ID)).from(EDITION)))
                .orderBy(table.fields())
                .limit(1)
                .fetchSingle();
    }

    private static void assertNamed(Database database, Table<?> table) {
        assertThat(database.verify().problems())
                .as(table.getName())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("edition 2: rows: " + table.getName()));
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_file_or_seal_in_the_store_is_named_and_not_handed_out(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            DSLContext dsl = database.store().site().dsl();
            String whole = dsl.fetchSingle(EDITION).getCanonicalJson();
            dsl.update(EDITION)
                    .set(EDITION.CANONICAL_JSON, whole.replace("Back pain", "Back pein"))
                    .execute();
            assertThat(database.verify().problems())
                    .containsExactly(
                            "edition 1: seal: does not fit the content",
                            "edition 1: rows: edition was changed after publishing");
            assertThatThrownBy(() -> database.editions().file(1))
                    .isInstanceOf(StoreFault.class)
                    .hasMessage("edition 1: seal: does not fit the content");
            dsl.update(EDITION)
                    .set(EDITION.CANONICAL_JSON, whole)
                    .set(EDITION.SEAL, "0".repeat(64))
                    .execute();
            assertThat(database.verify().problems())
                    .contains("edition 1: the audit trail has another seal")
                    .anySatisfy(problem -> assertThat(problem).startsWith("edition 1: seal: "));
        }
    }

    @Test
    void an_edition_file_that_was_changed_meanwhile_is_named() throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            Files.writeString(data.resolve("editions/current.json"), "{}");
            assertThat(database.verify().problems())
                    .singleElement()
                    .asString()
                    .startsWith("edition file: holds no usable edition, not edition 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void any_column_of_any_row_kept_of_an_edition_that_is_changed_is_named(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ada = Staff.publishReviewed(database);
            DSLContext dsl = database.store().site().dsl();
            List<TableField<?, Long>> tables = new ArrayList<>(DraftRows.BESIDE);
            tables.add(EDITION.ID);
            int changes = 0;
            for (TableField<?, Long> edition : tables) {
                Table<?> table = DraftRows.tableOf(edition);
                Record row = dsl.selectFrom(table)
                        .where(edition.eq(dsl.select(max(EDITION.ID)).from(EDITION)))
                        .orderBy(table.fields())
                        .limit(1)
                        .fetchSingle();
                for (Field<?> field : table.fields()) {
                    changes += changeAndFind(database, table, row, field);
                }
            }
            assertThat(changes).isGreaterThan(20);
            assertThat(database.verify().problems()).isEmpty();
            assertThat(database.history().releases(ada).get(0).approvals()).hasSize(1);
        }
    }

    /** What the tables themselves refuse to be changed to counts for nothing. */
    private static <T> int changeAndFind(Database database, Table<?> table, Record row, Field<T> field) {
        T old = row.get(field);
        T other = Others.than(field, old);
        try {
            set(database, table, row, field, other);
        } catch (DataAccessException e) {
            return 0;
        }
        assertThat(database.verify().problems()).as("%s of %s", field, table).isNotEmpty();
        row.set(field, other);
        set(database, table, row, field, old);
        row.set(field, old);
        return 1;
    }

    private static <T> void set(Database database, Table<?> table, Record row, Field<T> field, T value) {
        DSLContext dsl = database.store().site().dsl();
        Condition is = DSL.noCondition();
        for (Field<?> key : Objects.requireNonNull(table.getPrimaryKey()).getFields()) {
            is = is.and(is(key, row));
        }
        assertThat(dsl.update(table).set(field, value).where(is).execute()).isEqualTo(1);
    }

    @Test
    void an_edition_taken_away_is_missed() throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            database.draft().replace(Staff.nobody(database), Guides.withIceHours(36));
            database.publisher().publish(Staff.nobody(database), Optional.empty());
            DSLContext dsl = database.store().site().dsl();
            List<TableField<?, Long>> tables = new ArrayList<>(DraftRows.CONTENT);
            tables.addAll(DraftRows.BESIDE);
            Collections.reverse(tables);
            for (TableField<?, Long> edition : tables) {
                dsl.deleteFrom(DraftRows.tableOf(edition)).where(edition.gt(1L)).execute();
            }
            dsl.deleteFrom(EDITION).where(EDITION.ID.gt(1L)).execute();
            assertThat(database.verify().problems()).contains("edition 2 of back_spasm: is missing");
        }
    }
}
