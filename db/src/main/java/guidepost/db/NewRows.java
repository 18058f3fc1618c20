package guidepost.db;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Wording;
import guidepost.core.item.TextPlace;
import guidepost.db.generated.tables.records.ConditionOptionRecord;
import guidepost.db.generated.tables.records.GuideConditionRecord;
import guidepost.db.generated.tables.records.WordingRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/** The rows of a new edition, gathered so that each goes in after the rows it names. */
final class NewRows {
    private final long edition;
    private final List<TableRecord<?>> items = new ArrayList<>();
    private final List<TableRecord<?>> parts = new ArrayList<>();
    private final List<TableRecord<?>> conditions = new ArrayList<>();
    private final List<TableRecord<?>> conditionOptions = new ArrayList<>();
    private final List<TableRecord<?>> wordings = new ArrayList<>();

    NewRows(long edition) {
        this.edition = edition;
    }

    /** The edition they belong to. */
    long edition() {
        return edition;
    }

    void item(TableRecord<?> row) {
        items.add(row);
    }

    /** A row that belongs to an item. */
    void part(TableRecord<?> row) {
        parts.add(row);
    }

    void insert(DSLContext tx) {
        inOrder().forEach(rows -> tx.batchInsert(rows).execute());
    }

    List<TableRecord<?>> all() {
        List<TableRecord<?>> all = new ArrayList<>();
        inOrder().forEach(all::addAll);
        return all;
    }

    private Stream<List<TableRecord<?>>> inOrder() {
        return Stream.of(items, parts, conditions, conditionOptions, wordings);
    }

    void conditions(Clause clause, String owner, List<Condition> all) {
        for (int i = 0; i < all.size(); i++) {
            GuideConditionRecord row = new GuideConditionRecord();
            row.setEditionId(edition);
            row.setOwnerKind(clause.owner());
            row.setOwnerCode(owner);
            row.setClause(clause.name());
            row.setPosition(i);
            row.setQuestion(all.get(i).question());
            conditions.add(row);
            all.get(i).fold(anyOf -> options(row, anyOf), comparison -> {
                row.setRelation(comparison.relation().name());
                row.setThreshold(comparison.threshold());
                return row;
            });
        }
    }

    private GuideConditionRecord options(GuideConditionRecord condition, Condition.AnyOf anyOf) {
        int position = 0;
        for (String option : anyOf.options()) {
            conditionOptions.add(new ConditionOptionRecord(
                    edition,
                    condition.getOwnerKind(),
                    condition.getOwnerCode(),
                    condition.getClause(),
                    condition.getPosition(),
                    position++,
                    anyOf.question(),
                    option));
        }
        return condition;
    }

    void words(TextPlace place, Optional<Wording> wording) {
        wording.ifPresent(present -> words(place, present));
    }

    void words(TextPlace place, Wording wording) {
        wording.byLanguage()
                .forEach((language, words) -> wordings.add(new WordingRecord(
                        edition,
                        place.item().name(),
                        place.code(),
                        place.field().name(),
                        language.tag(),
                        words,
                        null)));
    }
}
