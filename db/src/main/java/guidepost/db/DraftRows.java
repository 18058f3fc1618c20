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

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

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

    private DraftRows() {}

    /** Holds for rows of a draft. */
    static Condition inDraft(DSLContext dsl, Field<Long> editionId) {
        return editionId.in(dsl.select(EDITION.ID).from(EDITION).where(EDITION.STATUS.eq(StoredEditions.DRAFT)));
    }

    static void delete(DSLContext tx, long id) {
        for (int i = CONTENT.size() - 1; i >= 0; i--) {
            TableField<?, Long> edition = CONTENT.get(i);
            tx.deleteFrom(tableOf(edition))
                    .where(edition.eq(id))
                    .and(inDraft(tx, edition))
                    .execute();
        }
        tx.deleteFrom(EDITION)
                .where(EDITION.ID.eq(id))
                .and(EDITION.STATUS.eq(StoredEditions.DRAFT))
                .execute();
    }

    static Table<?> tableOf(TableField<?, Long> field) {
        Table<?> table = field.getTable();
        if (table == null) {
            throw new IllegalStateException("a field of no table: " + field);
        }
        return table;
    }
}
