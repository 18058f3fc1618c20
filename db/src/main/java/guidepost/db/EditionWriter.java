package guidepost.db;

import static guidepost.db.generated.Tables.EDITION_LANGUAGE;

import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Place;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Section;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Wording;
import guidepost.core.item.TextPlace;
import guidepost.db.generated.tables.records.DateMarkRecord;
import guidepost.db.generated.tables.records.EditionLanguageRecord;
import guidepost.db.generated.tables.records.GuidanceRecord;
import guidepost.db.generated.tables.records.GuidanceUrgencyRecord;
import guidepost.db.generated.tables.records.HeadingRecord;
import guidepost.db.generated.tables.records.RuleRecord;
import guidepost.db.generated.tables.records.SectionRecord;
import guidepost.db.generated.tables.records.ThresholdLimitRecord;
import guidepost.db.generated.tables.records.ThresholdRecord;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/** Puts the content of an edition into rows of its own; a new edition's, never over rows that are there. */
final class EditionWriter {
    private final long id;
    private final Edition edition;
    private final NewRows rows;

    private EditionWriter(long id, Edition edition) {
        this.id = id;
        this.edition = edition;
        this.rows = new NewRows(id);
    }

    static void write(DSLContext tx, long id, Edition edition) {
        gathered(id, edition).insert(tx);
    }

    /** The rows an edition's content makes. */
    static Iterable<TableRecord<?>> rows(long id, Edition edition) {
        return gathered(id, edition).all();
    }

    private static NewRows gathered(long id, Edition edition) {
        EditionWriter writer = new EditionWriter(id, edition);
        writer.heads();
        writer.thresholds();
        new QuestionWriter(writer.rows).write(edition.questions());
        writer.dates();
        writer.rules();
        writer.guidance();
        return writer.rows;
    }

    private void heads() {
        for (int i = 0; i < edition.languages().size(); i++) {
            EditionLanguageRecord row = EDITION_LANGUAGE.newRecord();
            row.setEditionId(id);
            row.setPosition(i);
            row.setLanguage(edition.languages().get(i).tag());
            rows.item(row);
        }
        rows.words(TextPlace.edition(TextPlace.Field.TITLE), edition.title());
        rows.words(TextPlace.edition(TextPlace.Field.INVITATION), edition.invitation());
        rows.words(TextPlace.edition(TextPlace.Field.INTENDED_USE), edition.intendedUse());
        edition.headings().forEach((Place place, Wording title) -> {
            rows.item(new HeadingRecord(id, place.name()));
            rows.words(TextPlace.heading(place), title);
        });
        int position = 0;
        for (Section section : edition.sections()) {
            rows.item(new SectionRecord(id, section.code(), position++, null));
            rows.words(TextPlace.section(section.code()), section.title());
        }
    }

    private void thresholds() {
        int position = 0;
        for (Threshold threshold : edition.thresholds()) {
            rows.item(new ThresholdRecord(
                    id,
                    threshold.code(),
                    position++,
                    threshold.value(),
                    threshold.unit().name(),
                    threshold.min(),
                    threshold.max(),
                    threshold.standard(),
                    threshold.source(),
                    null));
            threshold.atMost().ifPresent(code -> rows.part(new ThresholdLimitRecord(id, threshold.code(), code, null)));
            rows.words(TextPlace.threshold(threshold.code()), threshold.label());
        }
    }

    private void dates() {
        int position = 0;
        for (DateMark mark : edition.dates()) {
            DateMarkRecord row = new DateMarkRecord();
            row.setEditionId(id);
            row.setCode(mark.code());
            row.setPosition(position++);
            mark.since().ifPresent(row::setSinceQuestion);
            mark.plus().ifPresent(row::setPlusThreshold);
            mark.minus().ifPresent(row::setMinusQuestion);
            row.setShowAs(mark.show().name());
            rows.item(row);
            rows.words(TextPlace.date(mark.code()), mark.label());
        }
    }

    private void rules() {
        int position = 0;
        for (Rule rule : edition.rules()) {
            rows.item(new RuleRecord(id, rule.code(), position++, rule.urgency().name(), rule.source(), null));
            rows.words(TextPlace.rule(rule.code()), rule.reason());
            rows.conditions(Clause.ALL, rule.code(), rule.all());
        }
    }

    private void guidance() {
        int position = 0;
        for (GuidanceBlock block : edition.guidance()) {
            GuidanceRecord row = new GuidanceRecord();
            row.setEditionId(id);
            row.setCode(block.code());
            row.setPosition(position++);
            row.setPlace(block.place().name());
            block.group().ifPresent(row::setGroupCode);
            block.icon().ifPresent(row::setIcon);
            row.setSource(block.source());
            rows.item(row);
            block.urgencies()
                    .forEach(urgency -> rows.part(new GuidanceUrgencyRecord(id, block.code(), urgency.name())));
            rows.words(TextPlace.guidance(block.code(), TextPlace.Field.TITLE), block.title());
            rows.words(TextPlace.guidance(block.code(), TextPlace.Field.TEXT), block.text());
            rows.conditions(Clause.WHEN, block.code(), block.when());
            rows.conditions(Clause.WHEN_ANY, block.code(), block.whenAny());
            rows.conditions(Clause.UNLESS, block.code(), block.unless());
        }
    }
}
