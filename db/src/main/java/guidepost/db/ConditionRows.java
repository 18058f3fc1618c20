package guidepost.db;

import static guidepost.db.generated.Tables.CONDITION_OPTION;
import static guidepost.db.generated.Tables.GUIDE_CONDITION;

import guidepost.core.guide.Condition;
import guidepost.db.generated.tables.records.ConditionOptionRecord;
import guidepost.db.generated.tables.records.GuideConditionRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** The conditions of one edition, by whose they are. */
final class ConditionRows {
    private record Owner(String clause, String code) {}

    private record Key(Owner owner, int position) {}

    private final Map<Owner, List<Condition>> conditions = new HashMap<>();
    private final Map<Key, List<String>> options = new HashMap<>();

    private ConditionRows() {}

    static ConditionRows of(DSLContext dsl, long edition) {
        ConditionRows rows = new ConditionRows();
        dsl.selectFrom(CONDITION_OPTION)
                .where(CONDITION_OPTION.EDITION_ID.eq(edition))
                .orderBy(CONDITION_OPTION.OPTION_POSITION)
                .forEach(rows::add);
        dsl.selectFrom(GUIDE_CONDITION)
                .where(GUIDE_CONDITION.EDITION_ID.eq(edition))
                .orderBy(GUIDE_CONDITION.POSITION)
                .forEach(rows::add);
        return rows;
    }

    List<Condition> of(Clause clause, String owner) {
        return conditions.getOrDefault(new Owner(clause.name(), owner), List.of());
    }

    private void add(ConditionOptionRecord row) {
        Key key = new Key(new Owner(row.getClause(), row.getOwnerCode()), row.getPosition());
        options.computeIfAbsent(key, fresh -> new ArrayList<>()).add(row.getOptionCode());
    }

    private void add(GuideConditionRecord row) {
        Owner owner = new Owner(row.getClause(), row.getOwnerCode());
        conditions.computeIfAbsent(owner, fresh -> new ArrayList<>()).add(condition(row, owner));
    }

    private Condition condition(GuideConditionRecord row, Owner owner) {
        if (row.getRelation() == null) {
            List<String> named = options.getOrDefault(new Key(owner, row.getPosition()), List.of());
            return new Condition.AnyOf(row.getQuestion(), named);
        }
        return new Condition.Comparison(
                row.getQuestion(), Condition.Relation.valueOf(row.getRelation()), row.getThreshold());
    }
}
