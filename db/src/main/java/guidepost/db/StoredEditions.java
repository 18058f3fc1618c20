package guidepost.db;

import static guidepost.db.generated.Tables.EDITION;
import static guidepost.db.generated.Tables.STORE_INFO;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.db.generated.tables.records.EditionRecord;
import guidepost.db.generated.tables.records.StoreInfoRecord;
import guidepost.exchange.Certificates;
import guidepost.exchange.EditionFile;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The heads of the editions in the store. */
final class StoredEditions {
    static final String DRAFT = "DRAFT";
    static final String PUBLISHED = "PUBLISHED";

    /** The trail only grows: the order of publishing, whichever was begun first. Editions of an older schema come before. */
    private static final Field<Long> ORDER = DSL.coalesce(EDITION.AUDIT_ROWS, DSL.val(0L));

    private StoredEditions() {}

    static Optional<EditionRecord> draft(DSLContext dsl) {
        return dsl.selectFrom(EDITION)
                .where(EDITION.STATUS.eq(DRAFT))
                .orderBy(EDITION.ID.desc())
                .limit(1)
                .fetchOptional();
    }

    /** The edition that was published last, of whatever guide. */
    static Optional<EditionRecord> newest(DSLContext dsl) {
        return dsl.selectFrom(EDITION)
                .where(EDITION.STATUS.eq(PUBLISHED))
                .orderBy(ORDER.desc(), EDITION.ID.desc())
                .limit(1)
                .fetchOptional();
    }

    static Optional<EditionRecord> published(DSLContext dsl, String guide, int number) {
        return dsl.selectFrom(EDITION)
                .where(isPublished(guide))
                .and(EDITION.EDITION_NUMBER.eq(number))
                .fetchOptional();
    }

    /** Every published edition, in the order of publishing. */
    static List<EditionRecord> published(DSLContext dsl) {
        return dsl.selectFrom(EDITION)
                .where(EDITION.STATUS.eq(PUBLISHED))
                .orderBy(ORDER, EDITION.ID)
                .fetch();
    }

    static int lastNumber(DSLContext dsl, String guide) {
        return dsl.select(EDITION.EDITION_NUMBER)
                .from(EDITION)
                .where(isPublished(guide))
                .orderBy(EDITION.EDITION_NUMBER.desc())
                .limit(1)
                .fetchOptional(EDITION.EDITION_NUMBER)
                .orElse(0);
    }

    private static Condition isPublished(String guide) {
        return EDITION.STATUS.eq(PUBLISHED).and(EDITION.GUIDE.eq(guide));
    }

    static long insertDraft(DSLContext tx, Edition edition, OffsetDateTime now) {
        EditionRecord head = tx.newRecord(EDITION);
        head.setGuide(edition.guide());
        head.setStatus(DRAFT);
        head.setDraftSlot(1);
        head.setSample(edition.sample());
        head.setCreatedAt(now);
        head.insert();
        EditionWriter.write(tx, head.getId(), edition);
        return head.getId();
    }

    /** An edition that comes published: the first one, or one that has to be put back. */
    static long insertPublished(
            DSLContext tx, Edition edition, OffsetDateTime now, String who, Optional<String> reason) {
        StoreInfoRecord trail = tx.fetchSingle(STORE_INFO);
        Stamp stamp = edition.stamp().orElseThrow();
        EditionRecord head = tx.newRecord(EDITION);
        head.setGuide(edition.guide());
        head.setStatus(PUBLISHED);
        head.setEditionNumber(stamp.number());
        head.setSeal(stamp.seal());
        head.setSample(edition.sample());
        head.setCertificate(Certificates.text(edition.certificate().orElseThrow()));
        head.setCanonicalJson(new String(EditionFile.write(edition), StandardCharsets.UTF_8));
        head.setCreatedAt(now);
        head.setPublishedAt(now);
        head.setPublishedBy(who);
        head.setPublishReason(reason.orElse(null));
        head.setAuditRows(trail.getAuditRows());
        head.setAuditHead(trail.getAuditHead());
        head.insert();
        EditionWriter.write(tx, head.getId(), edition);
        return head.getId();
    }
}
