package guidepost.db;

import static guidepost.db.generated.Tables.EDITION;
import static guidepost.db.generated.Tables.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Threshold;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.TextPlace;
import guidepost.core.scenario.Scenario;
import guidepost.db.generated.DefaultSchema;
import guidepost.db.generated.tables.records.ThresholdRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataChangedException;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing the module offers reaches a published row, and no change of a draft is lost under another. */
final class PublishedRowsTest {
    private static final Pattern WRITES = Pattern.compile("(update|delete from|merge into) +\"?([a-z_]+).*");
    private static final List<String> NOT_CONTENT = List.of(
            "store_info",
            "visit_count",
            "spool_receipt",
            "alert",
            "staff_entry",
            "account",
            "account_role",
            "sign_in_delay");

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void every_statement_that_changes_or_removes_content_asks_for_a_draft(TestEngine engine) throws Exception {
        List<String> statements = new ArrayList<>();
        try (Database database = engine.open(data)) {
            DSLContext dsl = database.store().site().dsl();
            ExecuteListener listening = ExecuteListener.onRenderEnd(statement -> {
                if (statement.query() != null) {
                    statements.add(String.valueOf(statement.dsl().renderInlined(statement.query())));
                }
            });
            dsl.configuration().set(DefaultExecuteListenerProvider.providers(listening));
            everyKindOfChange(database);
        }
        List<String> writes = statements.stream()
                .map(statement -> statement.toLowerCase(Locale.ROOT).replace('\n', ' '))
                .filter(statement -> WRITES.matcher(statement).matches())
                .filter(statement ->
                        NOT_CONTENT.stream().noneMatch(table -> statement.matches("[a-z ]+" + table + " .*")))
                .toList();
        assertThat(writes).hasSizeGreaterThan(18).allSatisfy(statement -> assertThat(statement)
                .contains("status = 'draft'"));
    }

    private static void everyKindOfChange(Database database) throws Exception {
        SignedIn who = Staff.nobody(database);
        DraftDesk desk = database.draft();
        desk.replace(who, Guides.withIceHours(36));
        desk.replace(who, Guides.standard());
        Edition edited = Staff.withThreshold(Guides.standard(), "ice_hours", 72);
        TextPlace title = TextPlace.edition(TextPlace.Field.TITLE);
        DraftCopy seen = desk.open(who).orElseThrow();
        seen = Staff.save(database, who, seen, Staff.withWords(edited, title, Language.ENGLISH, "My back"))
                .now();
        Staff.save(database, who, seen, turnedAround(edited));
        Scenario scenario = database.scenarios().ofDraft(who).get(0);
        database.scenarios().delete(who, scenario);
        database.review().submit(who, desk.open(who).orElseThrow().revision());
        desk.setUpkeep(who, new ItemKey(ItemKind.RULE, "fever_today"), Optional.of("Ana"), Optional.empty());
        database.publisher().publish(Staff.nobody(database), Optional.empty());
    }

    /** The same, with every list the other way round as far as it can be. */
    private static Edition turnedAround(Edition edition) {
        List<Rule> rules = new ArrayList<>(edition.rules());
        Collections.reverse(rules);
        List<Threshold> thresholds = new ArrayList<>(edition.thresholds());
        Collections.reverse(thresholds);
        return new Edition(
                edition.guide(),
                edition.stamp(),
                edition.sample(),
                edition.languages(),
                edition.title(),
                edition.invitation(),
                edition.intendedUse(),
                edition.headings(),
                edition.sections(),
                thresholds,
                edition.questions(),
                edition.dates(),
                rules.subList(1, rules.size()),
                edition.guidance());
    }

    @ParameterizedTest
    @EnumSource
    void published_rows_stay_as_they_are_whatever_is_done(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            Map<String, List<Record>> before = contentOf(database, 1);
            everyKindOfChange(database);
            everyKindOfChange(database);
            assertThat(contentOf(database, 1)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void jooq_records_carry_their_version_too(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            database.draft().replace(Staff.nobody(database), Guides.standard());
            DSLContext dsl = database.store().site().dsl();
            ThresholdRecord ana = ice(dsl);
            ThresholdRecord ben = ice(dsl);
            ana.setCurrentValue(30);
            ana.store();
            ben.setCurrentValue(40);
            assertThatThrownBy(ben::store).isInstanceOf(DataChangedException.class);
            assertThat(ice(dsl).getCurrentValue()).isEqualTo(30);
        }
    }

    private static ThresholdRecord ice(DSLContext dsl) {
        return dsl.selectFrom(THRESHOLD)
                .where(THRESHOLD.CODE.eq("ice_hours"))
                .and(DraftRows.inDraft(dsl, THRESHOLD.EDITION_ID))
                .fetchSingle();
    }

    private static Map<String, List<Record>> contentOf(Database database, int number) {
        DSLContext dsl = database.store().site().dsl();
        long id = dsl.fetchSingle(EDITION, EDITION.EDITION_NUMBER.eq(number)).getId();
        Map<String, List<Record>> rows = new HashMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            Field<Long> edition = table.equals(EDITION) ? EDITION.ID : table.field("edition_id", Long.class);
            if (edition != null) {
                rows.put(
                        table.getName(),
                        new ArrayList<>(dsl.selectFrom(table)
                                .where(edition.eq(id))
                                .orderBy(table.fields())
                                .fetch()));
            }
        }
        return rows;
    }
}
