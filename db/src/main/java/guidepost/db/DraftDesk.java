package guidepost.db;

import static guidepost.db.generated.Tables.THRESHOLD;
import static guidepost.db.generated.Tables.WORDING;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.db.generated.tables.records.EditionRecord;
import guidepost.exchange.EditionFile;
import guidepost.exchange.Floors;
import guidepost.exchange.PlainText;
import guidepost.exchange.disk.Fingerprint;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The edition staff are writing: at most one, in rows that each carry a version, so that no change is lost under another. */
public final class DraftDesk {
    private final Store store;

    DraftDesk(Store store) {
        this.store = store;
    }

    /** A value as an editor saw it. */
    public record Seen<T>(T value, long version) {}

    /** The draft, made of its rows. */
    public Optional<Edition> read() {
        return store.read(dsl -> StoredEditions.draft(dsl).map(head -> EditionReader.read(dsl, head)));
    }

    /**
     * Makes that content the draft, in place of any other.
     *
     * @return what still keeps it from being published, and advice
     * @throws DraftRejected where a draft cannot hold it; nothing is changed
     */
    public List<Finding> replace(Edition content, String who) throws DraftRejected {
        Edition draft = content.asDraft();
        List<Finding> findings = ContentCheck.check(draft, Floors.of(draft.guide()));
        Holdable.require(draft, findings);
        String digest = digest(draft);
        store.write(tx -> {
            OffsetDateTime now = store.now();
            Optional<EditionRecord> old = StoredEditions.draft(tx);
            Optional<String> oldDigest = old.map(head -> digest(EditionReader.read(tx, head)));
            old.ifPresent(head -> DraftRows.delete(tx, head.getId()));
            StoredEditions.insertDraft(tx, draft, now);
            AuditEntry entry = AuditEntry.of(who, AuditAction.DRAFT_IMPORTED)
                    .in(draft.guide())
                    .changed(oldDigest, digest);
            AuditTrail.append(tx, now, entry);
            return draft;
        });
        return findings;
    }

    private static String digest(Edition draft) {
        return Fingerprint.of(EditionFile.write(draft));
    }

    public Optional<Seen<Integer>> threshold(String code) {
        return store.read(dsl -> dsl.select(THRESHOLD.CURRENT_VALUE, THRESHOLD.ROW_VERSION)
                .from(THRESHOLD)
                .where(threshold(dsl, code))
                .fetchOptional(row -> new Seen<>(row.value1(), row.value2())));
    }

    /** @throws DraftChanged where the draft has no such threshold, or no longer in that version */
    public void setThreshold(String code, int value, Seen<Integer> seen, String who) throws DraftChanged {
        boolean changed = store.write(tx -> {
            int rows = tx.update(THRESHOLD)
                    .set(THRESHOLD.CURRENT_VALUE, value)
                    .set(THRESHOLD.ROW_VERSION, seen.version() + 1)
                    .where(threshold(tx, code))
                    .and(THRESHOLD.ROW_VERSION.eq(seen.version()))
                    .execute();
            AuditEntry entry = AuditEntry.of(who, AuditAction.THRESHOLD_CHANGED)
                    .item("threshold/" + code)
                    .changed(Optional.of(seen.value().toString()), Integer.toString(value));
            return note(tx, rows, entry);
        });
        if (!changed) {
            throw new DraftChanged("threshold/" + code);
        }
    }

    public Optional<Seen<String>> wording(TextPlace place, Language language) {
        return store.read(dsl -> dsl.select(WORDING.WORDS, WORDING.ROW_VERSION)
                .from(WORDING)
                .where(wording(dsl, place, language))
                .fetchOptional(row -> new Seen<>(row.value1(), row.value2())));
    }

    /**
     * Changes a text that is there.
     *
     * @throws DraftChanged where the draft has no such text, or no longer in that version
     * @throws DraftRejected where the text holds what cannot be seen
     */
    public void setWording(TextPlace place, Language language, String words, Seen<String> seen, String who)
            throws DraftChanged, DraftRejected {
        Optional<String> problem = PlainText.problem(words);
        if (problem.isPresent()) {
            throw new DraftRejected(
                    List.of(new Finding(Finding.Kind.BAD_FORMATTING, place + "/" + language, problem.get())));
        }
        boolean changed = store.write(tx -> {
            int rows = tx.update(WORDING)
                    .set(WORDING.WORDS, words)
                    .set(WORDING.ROW_VERSION, seen.version() + 1)
                    .where(wording(tx, place, language))
                    .and(WORDING.ROW_VERSION.eq(seen.version()))
                    .execute();
            AuditEntry entry = AuditEntry.of(who, AuditAction.WORDING_CHANGED)
                    .item(place + "/" + language)
                    .changed(Optional.of(seen.value()), words);
            return note(tx, rows, entry);
        });
        if (!changed) {
            throw new DraftChanged(place + "/" + language);
        }
    }

    private boolean note(DSLContext tx, int rows, AuditEntry entry) {
        if (rows == 0) {
            return false;
        }
        String guide = StoredEditions.draft(tx).map(EditionRecord::getGuide).orElseThrow();
        AuditTrail.append(tx, store.now(), entry.in(guide));
        return true;
    }

    private static Condition threshold(DSLContext dsl, String code) {
        return DraftRows.inDraft(dsl, THRESHOLD.EDITION_ID).and(THRESHOLD.CODE.eq(code));
    }

    private static Condition wording(DSLContext dsl, TextPlace place, Language language) {
        return DraftRows.inDraft(dsl, WORDING.EDITION_ID)
                .and(WORDING.ITEM_KIND.eq(place.item().name()))
                .and(WORDING.ITEM_CODE.eq(place.code()))
                .and(WORDING.FIELD.eq(place.field().name()))
                .and(WORDING.LANGUAGE.eq(language.tag()));
    }
}
