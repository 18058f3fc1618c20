package guidepost.db;

import static guidepost.db.generated.Tables.AUDIT_ROW;
import static guidepost.db.generated.Tables.STORE_INFO;
import static org.assertj.core.api.Assertions.assertThat;

import guidepost.db.generated.tables.records.AuditRowRecord;
import java.nio.file.Path;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the trail tells what was done, and shows where somebody has had a hand in it. */
final class AuditTrailTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void every_change_stands_there_with_old_and_new(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            busyDays(database);
            assertThat(database.audit().lines(Staff.nobody(database)))
                    .extracting(line -> line.entry().action())
                    .containsExactly(
                            AuditAction.EDITION_RECORDED,
                            AuditAction.EDITION_PUBLISHED,
                            AuditAction.DRAFT_IMPORTED,
                            AuditAction.ITEM_CHANGED,
                            AuditAction.EDITION_RECORDED,
                            AuditAction.EDITION_PUBLISHED,
                            AuditAction.DRAFT_IMPORTED);
            AuditEntry changed =
                    database.audit().lines(Staff.nobody(database)).get(3).entry();
            assertThat(changed.item()).contains("threshold/ice_hours");
            assertThat(changed.oldValue())
                    .hasValueSatisfying(old -> assertThat(old).contains("value: 48"));
            assertThat(changed.newValue())
                    .hasValueSatisfying(fresh -> assertThat(fresh).contains("value: 72"));
            assertThat(database.audit().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void any_column_of_any_row_that_is_changed_is_named(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            busyDays(database);
            DSLContext dsl = database.store().site().dsl();
            int changes = 0;
            for (AuditRowRecord row : dsl.fetch(AUDIT_ROW)) {
                for (Field<?> field : AUDIT_ROW.fields()) {
                    change(dsl, row, field);
                    assertThat(database.audit().problems())
                            .as("%s of row %s", field.getName(), row.getSeq())
                            .anySatisfy(problem -> assertThat(problem).startsWith("audit row"));
                    putBack(dsl, row, field);
                    changes++;
                }
            }
            assertThat(changes).isEqualTo(7 * 12);
            assertThat(database.audit().problems()).isEmpty();
        }
    }

    @Test
    void rows_that_are_missing_moved_or_added_show() throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            busyDays(database);
            DSLContext dsl = database.store().site().dsl();
            for (AuditRowRecord row : dsl.fetch(AUDIT_ROW)) {
                dsl.deleteFrom(AUDIT_ROW).where(AUDIT_ROW.SEQ.eq(row.getSeq())).execute();
                assertThat(database.audit().problems())
                        .as("without row %s", row.getSeq())
                        .isNotEmpty();
                row.changed(true);
                dsl.insertInto(AUDIT_ROW).set(row).execute();
            }
            dsl.update(STORE_INFO).set(STORE_INFO.AUDIT_ROWS, 6L).execute();
            assertThat(database.audit().problems()).singleElement().asString().contains("row 6 was the last");
        }
    }

    @Test
    void a_trail_cut_short_with_its_head_still_lacks_the_publish() throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            busyDays(database);
            DSLContext dsl = database.store().site().dsl();
            dsl.deleteFrom(AUDIT_ROW).where(AUDIT_ROW.SEQ.gt(4L)).execute();
            String head = dsl.fetchSingle(AUDIT_ROW, AUDIT_ROW.SEQ.eq(4L)).getHash();
            dsl.update(STORE_INFO)
                    .set(STORE_INFO.AUDIT_ROWS, 4L)
                    .set(STORE_INFO.AUDIT_HEAD, head)
                    .execute();
            assertThat(database.audit().problems()).isEmpty();
            assertThat(database.verify().problems()).containsExactly("edition 2: the audit trail does not know it");
        }
    }

    private static void busyDays(Database database) throws Exception {
        DraftDesk desk = database.draft();
        SignedIn ana = database.accounts().withoutAccounts("Ana");
        SignedIn ben = database.accounts().withoutAccounts("Ben");
        desk.replace(ana, Guides.standard());
        Staff.save(database, ben, Guides.withIceHours(72));
        database.publisher().publish(ana, Optional.of("winter"));
        desk.replace(ben, Guides.standard());
    }

    private static <T> void change(DSLContext dsl, AuditRowRecord row, Field<T> field) {
        set(dsl, row.getSeq(), field, Others.than(field, row.get(field)));
    }

    private static <T> void putBack(DSLContext dsl, AuditRowRecord row, Field<T> field) {
        long seq = field.equals(AUDIT_ROW.SEQ) ? row.getSeq() + 1000 : row.getSeq();
        set(dsl, seq, field, row.get(field));
    }

    private static <T> void set(DSLContext dsl, long seq, Field<T> field, T value) {
        dsl.update(AUDIT_ROW).set(field, value).where(AUDIT_ROW.SEQ.eq(seq)).execute();
    }
}
