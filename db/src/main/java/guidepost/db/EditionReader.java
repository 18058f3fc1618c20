package guidepost.db;

import static guidepost.db.generated.Tables.DATE_MARK;
import static guidepost.db.generated.Tables.EDITION_LANGUAGE;
import static guidepost.db.generated.Tables.GUIDANCE;
import static guidepost.db.generated.Tables.GUIDANCE_URGENCY;
import static guidepost.db.generated.Tables.HEADING;
import static guidepost.db.generated.Tables.RULE;
import static guidepost.db.generated.Tables.SECTION;
import static guidepost.db.generated.Tables.THRESHOLD;
import static guidepost.db.generated.Tables.THRESHOLD_LIMIT;

import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Section;
import guidepost.core.guide.Stamp;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import guidepost.core.item.TextPlace;
import guidepost.db.generated.tables.records.EditionRecord;
import guidepost.db.generated.tables.records.GuidanceRecord;
import guidepost.exchange.Certificates;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Makes an edition of its rows. */
final class EditionReader {
    private final DSLContext dsl;
    private final long id;
    private final WordingRows words;
    private final ConditionRows conditions;

    private EditionReader(DSLContext dsl, long id) {
        this.dsl = dsl;
        this.id = id;
        this.words = WordingRows.of(dsl, id);
        this.conditions = ConditionRows.of(dsl, id);
    }

    /** @throws IllegalArgumentException where the rows hold what no edition can */
    static Edition read(DSLContext dsl, EditionRecord head) {
        return new EditionReader(dsl, head.getId()).read(head);
    }

    private Edition read(EditionRecord head) {
        return new Edition(
                head.getGuide(),
                Optional.ofNullable(head.getEditionNumber()).map(number -> new Stamp(number, head.getSeal())),
                head.getSample(),
                languages(),
                words.of(TextPlace.edition(TextPlace.Field.TITLE)),
                words.of(TextPlace.edition(TextPlace.Field.INVITATION)),
                words.of(TextPlace.edition(TextPlace.Field.INTENDED_USE)),
                headings(),
                sections(),
                thresholds(),
                QuestionReader.read(dsl, id, words, conditions),
                dates(),
                rules(),
                guidance(),
                Optional.ofNullable(head.getCertificate()).map(Certificates::parse));
    }

    private List<Language> languages() {
        return dsl.select(EDITION_LANGUAGE.LANGUAGE)
                .from(EDITION_LANGUAGE)
                .where(EDITION_LANGUAGE.EDITION_ID.eq(id))
                .orderBy(EDITION_LANGUAGE.POSITION)
                .fetch(row -> new Language(row.value1()));
    }

    private Map<Place, Wording> headings() {
        Map<Place, Wording> headings = new EnumMap<>(Place.class);
        dsl.select(HEADING.PLACE).from(HEADING).where(HEADING.EDITION_ID.eq(id)).forEach(row -> {
            Place place = Place.valueOf(row.value1());
            headings.put(place, words.of(TextPlace.heading(place)));
        });
        return headings;
    }

    private List<Section> sections() {
        return dsl.select(SECTION.CODE)
                .from(SECTION)
                .where(SECTION.EDITION_ID.eq(id))
                .orderBy(SECTION.POSITION)
                .fetch(row -> new Section(row.value1(), words.of(TextPlace.section(row.value1()))));
    }

    private List<Threshold> thresholds() {
        Map<String, String> atMost = dsl.select(THRESHOLD_LIMIT.CODE, THRESHOLD_LIMIT.AT_MOST)
                .from(THRESHOLD_LIMIT)
                .where(THRESHOLD_LIMIT.EDITION_ID.eq(id))
                .fetchMap(THRESHOLD_LIMIT.CODE, THRESHOLD_LIMIT.AT_MOST);
        return dsl.selectFrom(THRESHOLD)
                .where(THRESHOLD.EDITION_ID.eq(id))
                .orderBy(THRESHOLD.POSITION)
                .fetch(row -> new Threshold(
                        row.getCode(),
                        words.of(TextPlace.threshold(row.getCode())),
                        row.getCurrentValue(),
                        Unit.valueOf(row.getUnit()),
                        row.getMinValue(),
                        row.getMaxValue(),
                        row.getStandardValue(),
                        Optional.ofNullable(atMost.get(row.getCode())),
                        row.getSource()));
    }

    private List<DateMark> dates() {
        return dsl.selectFrom(DATE_MARK)
                .where(DATE_MARK.EDITION_ID.eq(id))
                .orderBy(DATE_MARK.POSITION)
                .fetch(row -> new DateMark(
                        row.getCode(),
                        Optional.ofNullable(row.getSinceQuestion()),
                        Optional.ofNullable(row.getPlusThreshold()),
                        Optional.ofNullable(row.getMinusQuestion()),
                        DateMark.Show.valueOf(row.getShowAs()),
                        words.find(TextPlace.date(row.getCode()))));
    }

    private List<Rule> rules() {
        return dsl.selectFrom(RULE)
                .where(RULE.EDITION_ID.eq(id))
                .orderBy(RULE.POSITION)
                .fetch(row -> new Rule(
                        row.getCode(),
                        Urgency.valueOf(row.getUrgency()),
                        conditions.of(Clause.ALL, row.getCode()),
                        words.of(TextPlace.rule(row.getCode())),
                        row.getSource()));
    }

    private List<GuidanceBlock> guidance() {
        Map<String, List<String>> urgencies = dsl.select(GUIDANCE_URGENCY.GUIDANCE, GUIDANCE_URGENCY.URGENCY)
                .from(GUIDANCE_URGENCY)
                .where(GUIDANCE_URGENCY.EDITION_ID.eq(id))
                .fetchGroups(GUIDANCE_URGENCY.GUIDANCE, GUIDANCE_URGENCY.URGENCY);
        return dsl.selectFrom(GUIDANCE)
                .where(GUIDANCE.EDITION_ID.eq(id))
                .orderBy(GUIDANCE.POSITION)
                .fetch(row -> block(row, urgencies.getOrDefault(row.getCode(), List.of())));
    }

    private GuidanceBlock block(GuidanceRecord row, List<String> urgencies) {
        String code = row.getCode();
        return new GuidanceBlock(
                code,
                Place.valueOf(row.getPlace()),
                Set.copyOf(urgencies.stream().map(Urgency::valueOf).toList()),
                conditions.of(Clause.WHEN, code),
                conditions.of(Clause.WHEN_ANY, code),
                conditions.of(Clause.UNLESS, code),
                Optional.ofNullable(row.getGroupCode()),
                Optional.ofNullable(row.getIcon()),
                words.find(TextPlace.guidance(code, TextPlace.Field.TITLE)),
                words.of(TextPlace.guidance(code, TextPlace.Field.TEXT)),
                row.getSource());
    }
}
