package guidepost.db;

import static guidepost.db.generated.Tables.ITEM_NOTE;
import static guidepost.db.generated.Tables.SCENARIO;
import static guidepost.db.generated.Tables.SCENARIO_ANSWER;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Wording;
import guidepost.core.item.EditionChanges;
import guidepost.core.item.Item;
import guidepost.core.item.ItemChange;
import guidepost.core.item.ItemKey;
import guidepost.core.item.Merge;
import guidepost.db.generated.tables.records.EditionRecord;
import guidepost.db.generated.tables.records.ItemNoteRecord;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.Floors;
import guidepost.exchange.PlainText;
import guidepost.exchange.disk.Fingerprint;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.TableRecord;

/** The edition staff are writing: at most one, saved item by item, so that no change is lost under another. */
public final class DraftDesk {
    private static final int LONGEST_OWNER = 100;
    /** What a draft takes over from the edition it is made of. */
    private static final List<TableField<?, Long>> INHERITED =
            List.of(ITEM_NOTE.EDITION_ID, SCENARIO.EDITION_ID, SCENARIO_ANSWER.EDITION_ID);

    private final Store store;

    DraftDesk(Store store) {
        this.store = store;
    }

    /** The draft, made of its rows. */
    public Optional<Edition> read(SignedIn who) {
        store.require(who, Operation.READ_DRAFT);
        return store.read(dsl -> StoredEditions.draft(dsl).map(head -> EditionReader.read(dsl, head)));
    }

    /** The draft, and what is known of its items. */
    public Optional<DraftCopy> open(SignedIn who) {
        store.require(who, Operation.OPEN_DRAFT);
        return store.read(DraftDesk::copy);
    }

    private static Optional<DraftCopy> copy(DSLContext dsl) {
        return StoredEditions.draft(dsl).map(head -> copy(dsl, head, EditionReader.read(dsl, head)));
    }

    private static DraftCopy copy(DSLContext dsl, EditionRecord head, Edition edition) {
        return new DraftCopy(head.getId(), edition, head.getRowVersion(), new ItemNotes(dsl, head.getId()).all());
    }

    /** The items whose time to be looked at again has passed: the draft's, or those of the edition published last where there is none. */
    public List<ItemKey> overdue(SignedIn who, LocalDate today) {
        store.require(who, Operation.LIST_OVERDUE);
        return store.read(dsl -> StoredEditions.draft(dsl)
                .or(() -> StoredEditions.newest(dsl))
                .map(head -> DraftCopy.overdue(new ItemNotes(dsl, head.getId()).all(), today))
                .orElse(List.of()));
    }

    /** The draft; one made of the edition published last where there is none. */
    public DraftCopy begin(SignedIn who) {
        store.require(who, Operation.BEGIN_DRAFT);
        return store.write(tx -> copy(tx).orElseGet(() -> begin(tx, who)));
    }

    private DraftCopy begin(DSLContext tx, SignedIn who) {
        OffsetDateTime now = store.now();
        EditionRecord base = StoredEditions.newest(tx).orElseThrow(() -> new StoreFault("there is no edition"));
        Edition draft = EditionReader.read(tx, base).asDraft();
        long id = StoredEditions.insertDraft(tx, draft, now);
        DraftRows.give(tx, DraftRows.beside(tx, INHERITED, base.getId()), id);
        AuditEntry entry = AuditEntry.of(who.shown(), AuditAction.DRAFT_BEGUN)
                .in(draft.guide())
                .changed(Optional.empty(), "edition " + base.getEditionNumber());
        AuditTrail.append(tx, now, entry);
        return copy(tx).orElseThrow();
    }

    /**
     * Begins a guide that has nothing in it but its title.
     *
     * @throws DraftRejected where there is a draft, the guide is known, or its code or title is no good
     */
    public DraftCopy beginGuide(SignedIn who, String guide, Language language, String title) throws DraftRejected {
        store.require(who, Operation.BEGIN_GUIDE);
        Wording nothing = new Wording(new TreeMap<>());
        Edition blank = readable(new Edition(
                guide,
                Optional.empty(),
                true,
                List.of(language),
                Wording.of(language, title),
                nothing,
                nothing,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        Optional<DraftCopy> begun = store.write(tx -> {
            if (StoredEditions.draft(tx).isPresent() || StoredEditions.lastNumber(tx, guide) > 0) {
                return Optional.empty();
            }
            StoredEditions.insertDraft(tx, blank, store.now());
            AuditEntry entry = AuditEntry.of(who.shown(), AuditAction.DRAFT_BEGUN)
                    .in(guide)
                    .changed(Optional.empty(), title);
            AuditTrail.append(tx, store.now(), entry);
            return copy(tx);
        });
        return begun.orElseThrow(() ->
                rejected(Finding.Kind.DUPLICATE_CODE, "guide", "there is a draft, or a guide with the code " + guide));
    }

    /**
     * Saves what differs between what an editor saw and what they made of it; when this returns, it is on the disk. Changes that others have made to other
     * items meanwhile stay.
     *
     * @throws DraftRejected where no draft can hold it; nothing is changed
     */
    public SaveOutcome save(SignedIn who, DraftCopy seen, Edition edited) throws DraftRejected {
        store.require(who, Operation.SAVE_DRAFT);
        Edition mine = readable(edited);
        Attempt attempt = store.write(tx -> new Saving(tx, who, seen).save(mine));
        if (!attempt.rejected.isEmpty()) {
            throw new DraftRejected(attempt.rejected);
        }
        return attempt.outcome;
    }

    /** @param rejected what no draft can hold; nothing was changed where there is any */
    private record Attempt(SaveOutcome outcome, List<Finding> rejected) {}

    /** One save, in its transaction. */
    private final class Saving {
        private final DSLContext tx;
        private final SignedIn who;
        private final DraftCopy seen;

        Saving(DSLContext tx, SignedIn who, DraftCopy seen) {
            this.tx = tx;
            this.who = who;
            this.seen = seen;
        }

        Attempt save(Edition mine) {
            Optional<EditionRecord> head = StoredEditions.draft(tx).filter(there -> there.getId() == seen.draft());
            if (head.isEmpty() || !head.get().getGuide().equals(mine.guide())) {
                return new Attempt(new SaveOutcome.Gone(), List.of());
            }
            Edition theirs = EditionReader.read(tx, head.get());
            Merge merge = Merge.of(seen.edition(), mine, theirs);
            return merge.clashes().isEmpty()
                    ? save(head.get(), theirs, theirs.equals(seen.edition()) ? mine : merge.merged())
                    : new Attempt(new SaveOutcome.Clashed(copy(tx, head.get(), theirs), merge), List.of());
        }

        private Attempt save(EditionRecord head, Edition before, Edition after) {
            List<Finding> findings = ContentCheck.check(after, Floors.of(after.guide()));
            List<Finding> problems = Holdable.problems(after, findings);
            List<ItemChange> changes = EditionChanges.between(before, after);
            if (!problems.isEmpty()) {
                return new Attempt(new SaveOutcome.Gone(), problems);
            }
            boolean voided = !changes.isEmpty() && write(head, before, after, changes);
            return new Attempt(new SaveOutcome.Saved(DraftDesk.copy(tx).orElseThrow(), findings, voided), List.of());
        }

        private boolean write(EditionRecord head, Edition before, Edition after, List<ItemChange> changes) {
            OffsetDateTime now = store.now();
            long id = head.getId();
            RowChanges.apply(tx, EditionWriter.rows(id, before), EditionWriter.rows(id, after));
            new ItemNotes(tx, id).changed(changes, who, now);
            for (ItemChange change : changes) {
                AuditTrail.append(tx, now, entry(change).in(head.getGuide()));
            }
            return new DraftHead(tx, head, now).changed(who);
        }

        private AuditEntry entry(ItemChange change) {
            return new AuditEntry(
                    who.shown(),
                    AuditAction.ITEM_CHANGED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(change.key().toString()),
                    change.before().map(DraftDesk::spoken),
                    change.after().map(DraftDesk::spoken),
                    Optional.empty());
        }
    }

    /** The one value of an item, or all its fields, a line each. */
    private static String spoken(Item item) {
        return item.fields().size() == 1
                ? item.fields().values().iterator().next()
                : item.fields().entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue())
                        .collect(Collectors.joining("\n"));
    }

    /**
     * Makes that content the draft, in place of any other.
     *
     * @return what still keeps it from being published, and advice
     * @throws DraftRejected where a draft cannot hold it; nothing is changed
     */
    public List<Finding> replace(SignedIn who, Edition content) throws DraftRejected {
        store.require(who, Operation.REPLACE_DRAFT);
        Edition draft = readable(content);
        List<Finding> findings = ContentCheck.check(draft, Floors.of(draft.guide()));
        Holdable.require(draft, findings);
        String digest = digest(draft);
        store.write(tx -> {
            Optional<EditionRecord> old = StoredEditions.draft(tx);
            Optional<String> oldDigest = old.map(head -> digest(EditionReader.read(tx, head)));
            replace(tx, old, draft, who);
            AuditEntry entry = AuditEntry.of(who.shown(), AuditAction.DRAFT_IMPORTED)
                    .in(draft.guide())
                    .changed(oldDigest, digest);
            AuditTrail.append(tx, store.now(), entry);
            return draft;
        });
        return findings;
    }

    /** Scenarios, notes and authors stay with their guide. */
    private void replace(DSLContext tx, Optional<EditionRecord> old, Edition draft, SignedIn who) {
        OffsetDateTime now = store.now();
        Optional<EditionRecord> sameGuide = old.filter(head -> head.getGuide().equals(draft.guide()));
        Optional<EditionRecord> base = sameGuide.or(
                () -> StoredEditions.published(tx, draft.guide(), StoredEditions.lastNumber(tx, draft.guide())));
        Map<Long, String> authors =
                sameGuide.map(head -> new ReviewTalk(tx, head).authors()).orElse(Map.of());
        List<ItemChange> changes = base.map(from -> EditionChanges.between(EditionReader.read(tx, from), draft))
                .orElse(List.of());
        List<TableRecord<?>> inherited =
                base.map(from -> DraftRows.beside(tx, INHERITED, from.getId())).orElse(List.of());
        old.ifPresent(there -> DraftRows.delete(tx, there.getId()));
        long id = StoredEditions.insertDraft(tx, draft, now);
        DraftHead head = new DraftHead(tx, StoredEditions.draft(tx).orElseThrow(), now);
        head.addAuthor(who);
        authors.forEach(head::addAuthor);
        DraftRows.give(tx, inherited, id);
        new ItemNotes(tx, id).changed(changes, who, now);
    }

    /** @throws DraftChanged where it is no longer the draft that was seen */
    public void discard(SignedIn who, DraftCopy seen) throws DraftChanged {
        store.require(who, Operation.DISCARD_DRAFT);
        boolean discarded = store.write(tx -> {
            Optional<EditionRecord> head = asSeen(tx, seen);
            head.ifPresent(there -> {
                String digest = digest(EditionReader.read(tx, there));
                DraftRows.delete(tx, there.getId());
                AuditEntry entry = AuditEntry.of(who.shown(), AuditAction.DRAFT_DISCARDED)
                        .in(there.getGuide())
                        .item(digest);
                AuditTrail.append(tx, store.now(), entry);
            });
            return head.isPresent();
        });
        if (!discarded) {
            throw new DraftChanged("draft");
        }
    }

    private static Optional<EditionRecord> asSeen(DSLContext tx, DraftCopy seen) {
        return StoredEditions.draft(tx)
                .filter(head -> head.getId() == seen.draft() && head.getRowVersion() == seen.revision());
    }

    /**
     * Says of a translation that it fits its source as the source is now.
     *
     * @throws DraftChanged where the draft is no longer as it was seen
     */
    public DraftCopy confirm(SignedIn who, DraftCopy seen, ItemKey wording) throws DraftChanged {
        store.require(who, Operation.CONFIRM_TRANSLATION);
        Optional<DraftCopy> now = store.write(tx -> asSeen(tx, seen).flatMap(head -> {
            new ItemNotes(tx, head.getId()).changed(wording, who, store.now());
            note(
                    tx,
                    head,
                    AuditEntry.of(who.shown(), AuditAction.TRANSLATION_CONFIRMED)
                            .item(wording),
                    who);
            return copy(tx);
        }));
        return now.orElseThrow(() -> new DraftChanged(wording));
    }

    /**
     * Says who looks after an item, and when it has to be looked at again.
     *
     * @throws DraftRejected where there is no draft, or the owner's name is no good
     */
    public DraftCopy setUpkeep(SignedIn who, ItemKey item, Optional<String> owner, Optional<LocalDate> reviewBy)
            throws DraftRejected {
        store.require(who, Operation.SET_UPKEEP);
        Optional<String> problem = owner.flatMap(DraftDesk::problemOfOwner);
        if (problem.isPresent()) {
            throw rejected(Finding.Kind.BAD_FORMATTING, item + "/owner", problem.get());
        }
        Optional<DraftCopy> now = store.write(tx -> StoredEditions.draft(tx).flatMap(head -> {
            ItemNotes notes = new ItemNotes(tx, head.getId());
            ItemNoteRecord row = notes.rowOf(item);
            String before = upkeep(row);
            row.setOwner(owner.orElse(null));
            row.setReviewBy(reviewBy.orElse(null));
            notes.put(row, item);
            AuditEntry entry = AuditEntry.of(who.shown(), AuditAction.UPKEEP_CHANGED)
                    .item(item)
                    .changed(Optional.of(before), upkeep(row));
            note(tx, head, entry, who);
            return copy(tx);
        }));
        return now.orElseThrow(() -> rejected(Finding.Kind.UNKNOWN_REFERENCE, "draft", "there is no draft"));
    }

    private static Optional<String> problemOfOwner(String owner) {
        return owner.isBlank() || owner.length() > LONGEST_OWNER
                ? Optional.of("has 1 to " + LONGEST_OWNER + " characters")
                : PlainText.problem(owner);
    }

    private static String upkeep(ItemNoteRecord row) {
        return Optional.ofNullable(row.getOwner()).orElse("nobody") + ", "
                + Optional.ofNullable(row.getReviewBy())
                        .map(LocalDate::toString)
                        .orElse("no date");
    }

    private void note(DSLContext tx, EditionRecord head, AuditEntry entry, SignedIn who) {
        new DraftHead(tx, head, store.now()).changed(who);
        AuditTrail.append(tx, store.now(), entry.in(head.getGuide()));
    }

    /** The content as it would be after a way through a file: whatever cannot be told in one is refused here. */
    private static Edition readable(Edition edited) throws DraftRejected {
        try {
            return EditionFile.read(EditionFile.write(edited.asDraft()));
        } catch (EditionRejected e) {
            throw rejected(Finding.Kind.BAD_FORMATTING, "draft", String.valueOf(e.getMessage()));
        }
    }

    private static DraftRejected rejected(Finding.Kind kind, String place, String message) {
        return new DraftRejected(List.of(new Finding(kind, place, message)));
    }

    private static String digest(Edition draft) {
        return Fingerprint.of(EditionFile.write(draft));
    }
}
