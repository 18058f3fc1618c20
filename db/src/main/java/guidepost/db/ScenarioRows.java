package guidepost.db;

import static guidepost.db.generated.Tables.SCENARIO;
import static guidepost.db.generated.Tables.SCENARIO_ANSWER;

import guidepost.core.guide.Urgency;
import guidepost.core.scenario.Scenario;
import guidepost.db.generated.tables.records.ScenarioAnswerRecord;
import guidepost.db.generated.tables.records.ScenarioRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The scenarios of an edition, as rows. */
final class ScenarioRows {
    private ScenarioRows() {}

    /** By code. */
    static List<Scenario> of(DSLContext dsl, long edition) {
        Map<String, SortedMap<String, List<String>>> answers = new HashMap<>();
        dsl.selectFrom(SCENARIO_ANSWER)
                .where(SCENARIO_ANSWER.EDITION_ID.eq(edition))
                .orderBy(SCENARIO_ANSWER.POSITION)
                .forEach(row -> answers.computeIfAbsent(row.getScenario(), fresh -> new TreeMap<>())
                        .computeIfAbsent(row.getQuestion(), fresh -> new ArrayList<>())
                        .add(row.getAnswer()));
        return dsl.selectFrom(SCENARIO)
                .where(SCENARIO.EDITION_ID.eq(edition))
                .orderBy(SCENARIO.CODE)
                .fetch(row -> new Scenario(
                        row.getCode(),
                        row.getName(),
                        answers.getOrDefault(row.getCode(), new TreeMap<>()),
                        Urgency.valueOf(row.getExpected()),
                        row.getNote()));
    }

    static void insert(DSLContext tx, long edition, List<Scenario> scenarios) {
        List<ScenarioRecord> rows = new ArrayList<>();
        List<ScenarioAnswerRecord> answers = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            rows.add(new ScenarioRecord(
                    edition,
                    scenario.code(),
                    scenario.name(),
                    scenario.expected().name(),
                    scenario.note()));
            scenario.answers().forEach((question, values) -> {
                for (int i = 0; i < values.size(); i++) {
                    answers.add(new ScenarioAnswerRecord(edition, scenario.code(), question, i, values.get(i)));
                }
            });
        }
        tx.batchInsert(rows).execute();
        tx.batchInsert(answers).execute();
    }

    /** Takes a scenario out of a draft. */
    static void delete(DSLContext tx, long draft, String code) {
        tx.deleteFrom(SCENARIO_ANSWER)
                .where(is(tx, SCENARIO_ANSWER.EDITION_ID, draft))
                .and(SCENARIO_ANSWER.SCENARIO.eq(code))
                .execute();
        tx.deleteFrom(SCENARIO)
                .where(is(tx, SCENARIO.EDITION_ID, draft))
                .and(SCENARIO.CODE.eq(code))
                .execute();
    }

    private static Condition is(DSLContext tx, Field<Long> edition, long draft) {
        return edition.eq(draft).and(DraftRows.inDraft(tx, edition));
    }
}
