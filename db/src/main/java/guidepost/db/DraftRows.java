package guidepost.db;

import static guidepost.db.generated.Tables.ANSWER_OPTION;
import static guidepost.db.generated.Tables.APPROVAL;
import static guidepost.db.generated.Tables.CONDITION_OPTION;
import static guidepost.db.generated.Tables.DATE_MARK;
import static guidepost.db.generated.Tables.DRAFT_AUTHOR;
import static guidepost.db.generated.Tables.EDITION;
import static guidepost.db.generated.Tables.EDITION_LANGUAGE;
import static guidepost.db.generated.Tables.GUIDANCE;
import static guidepost.db.generated.Tables.GUIDANCE_URGENCY;
import static guidepost.db.generated.Tables.GUIDE_CONDITION;
import static guidepost.db.generated.Tables.HEADING;
import static guidepost.db.generated.Tables.ITEM_NOTE;
import static guidepost.db.generated.Tables.QUESTION;
import static guidepost.db.generated.Tables.REVIEW_COMMENT;
import static guidepost.db.generated.Tables.RULE;
import static guidepost.db.generated.Tables.SCENARIO;
import static guidepost.db.generated.Tables.SCENARIO_ANSWER;
import static guidepost.db.generated.Tables.SECTION;
import static guidepost.db.generated.Tables.SHORTCUT;
import static guidepost.db.generated.Tables.THRESHOLD;
import static guidepost.db.generated.Tables.THRESHOLD_LIMIT;
import static guidepost.db.generated.Tables.WORDING;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;

/** The one gate to rows that may change: a statement that passes it can reach those of a draft and no others. */
final class DraftRows {
    /** The tables that hold the content of editions, each after those whose rows it names. */
    static final List<TableField<?, Long>> CONTENT = List.of(
            EDITION_LANGUAGE.EDITION_ID,
            HEADING.EDITION_ID,
            SECTION.EDITION_ID,
            THRESHOLD.EDITION_ID,
            THRESHOLD_LIMIT.EDITION_ID,
            QUESTION.EDITION_ID,
            ANSWER_OPTION.EDITION_ID,
            SHORTCUT.EDITION_ID,
            DATE_MARK.EDITION_ID,
            RULE.EDITION_ID,
            GUIDANCE.EDITION_ID,
            GUIDANCE_URGENCY.EDITION_ID,
            GUIDE_CONDITION.EDITION_ID,
            CONDITION_OPTION.EDITION_ID,
            WORDING.EDITION_ID);

    /** The tables that hold what is kept of editions beside their content, in such an order too. */
    static final List<TableField<?, Long>> BESIDE = List.of(
            ITEM_NOTE.EDITION_ID,
            DRAFT_AUTHOR.EDITION_ID,
            APPROVAL.EDITION_ID,
            REVIEW_COMMENT.EDITION_ID,
            SCENARIO.EDITION_ID,
            SCENARIO_ANSWER.EDITION_ID);

    private DraftRows() {}

    /** Holds for rows of a draft. */
    static Condition inDraft(DSLContext dsl, Field<Long> editionId) {
        return editionId.in(dsl.select(EDITION.ID).from(EDITION).where(EDITION.STATUS.eq(StoredEditions.DRAFT)));
    }

    static void delete(DSLContext tx, long id) {
        delete(tx, BESIDE, id);
        delete(tx, CONTENT, id);
        tx.deleteFrom(EDITION)
                .where(EDITION.ID.eq(id))
                .and(EDITION.STATUS.eq(StoredEditions.DRAFT))
                .execute();
    }

    private static void delete(DSLContext tx, List<TableField<?, Long>> tables, long id) {
        for (int i = tables.size() - 1; i >= 0; i--) {
            TableField<?, Long> edition = tables.get(i);
            tx.deleteFrom(tableOf(edition))
                    .where(edition.eq(id))
                    .and(inDraft(tx, edition))
                    .execute();
        }
    }

    /**
     * What is kept beside the content of an edition, to be given to another.
     *
     * @param tables some of those beside the content
     */
    static List<TableRecord<?>> beside(DSLContext dsl, List<TableField<?, Long>> tables, long edition) {
        List<TableRecord<?>> rows = new ArrayList<>();
        for (TableField<?, Long> field : tables) {
            for (Record row :
                    dsl.selectFrom(tableOf(field)).where(field.eq(edition)).fetch()) {
                rows.add((TableRecord<?>) row);
            }
        }
        return rows;
    }

    /** Gives an edition those rows of another. */
    static void give(DSLContext tx, List<TableRecord<?>> rows, long edition) {
        for (TableRecord<?> row : rows) {
            row.set(Objects.requireNonNull(row.field("edition_id", Long.class)), edition);
            row.changed(true);
        }
        tx.batchInsert(rows).execute();
    }

    static Table<?> tableOf(TableField<?, Long> field) {
        Table<?> table = field.getTable();
        if (table == null) {
            throw new IllegalStateException("a field of no table: " + field);
        }
        return table;
    }
}
