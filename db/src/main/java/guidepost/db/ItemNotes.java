package guidepost.db;

import static guidepost.db.generated.Tables.ITEM_NOTE;

import guidepost.core.item.ItemChange;
import guidepost.core.item.ItemKey;
import guidepost.db.generated.tables.records.ItemNoteRecord;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Who changed which item of a draft when, and who looks after it. */
final class ItemNotes {
    private final DSLContext tx;
    private final long edition;

    ItemNotes(DSLContext tx, long edition) {
        this.tx = tx;
        this.edition = edition;
    }

    Map<ItemKey, ItemNote> all() {
        Map<ItemKey, ItemNote> notes = new HashMap<>();
        tx.selectFrom(ITEM_NOTE).where(ITEM_NOTE.EDITION_ID.eq(edition)).forEach(row -> ItemKey.parse(row.getItem())
                .ifPresent(key -> notes.put(key, note(row))));
        return notes;
    }

    private static ItemNote note(ItemNoteRecord row) {
        return new ItemNote(
                row.getItemVersion(),
                Optional.ofNullable(row.getAuthor()),
                Optional.ofNullable(row.getChangedAt()).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getOwner()),
                Optional.ofNullable(row.getReviewBy()));
    }

    void changed(List<ItemChange> changes, SignedIn who, OffsetDateTime now) {
        for (ItemChange change : changes) {
            if (change.after().isPresent()) {
                changed(change.key(), who, now);
            } else {
                tx.deleteFrom(ITEM_NOTE).where(is(change.key())).execute();
            }
        }
    }

    void changed(ItemKey item, SignedIn who, OffsetDateTime now) {
        ItemNoteRecord row = rowOf(item);
        row.setItemVersion(row.getItemVersion() + 1);
        row.setAuthor(who.shown());
        row.setChangedAt(now);
        put(row, item);
    }

    /** The row of an item, or a new one. */
    ItemNoteRecord rowOf(ItemKey item) {
        return tx.selectFrom(ITEM_NOTE).where(is(item)).fetchOptional().orElseGet(() -> {
            ItemNoteRecord fresh = new ItemNoteRecord();
            fresh.setEditionId(edition);
            fresh.setItem(item.toString());
            fresh.setItemVersion(0L);
            return fresh;
        });
    }

    /** In place of the row that was there. */
    void put(ItemNoteRecord row, ItemKey item) {
        tx.deleteFrom(ITEM_NOTE).where(is(item)).execute();
        row.changed(true);
        tx.insertInto(ITEM_NOTE).set(row).execute();
    }

    private Condition is(ItemKey item) {
        return ITEM_NOTE
                .EDITION_ID
                .eq(edition)
                .and(ITEM_NOTE.ITEM.eq(item.toString()))
                .and(DraftRows.inDraft(tx, ITEM_NOTE.EDITION_ID));
    }
}
