package guidepost.db;

import static guidepost.db.generated.Tables.WORDING;

import guidepost.core.guide.Language;
import guidepost.core.guide.Wording;
import guidepost.core.item.TextPlace;
import guidepost.db.generated.tables.records.WordingRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** The texts of one edition, by where they stand. */
final class WordingRows {
    private final Map<TextPlace, SortedMap<Language, String>> words = new HashMap<>();

    private WordingRows() {}

    static WordingRows of(DSLContext dsl, long edition) {
        WordingRows rows = new WordingRows();
        dsl.selectFrom(WORDING).where(WORDING.EDITION_ID.eq(edition)).forEach(rows::add);
        return rows;
    }

    private void add(WordingRecord row) {
        TextPlace place = new TextPlace(
                TextPlace.Item.valueOf(row.getItemKind()), row.getItemCode(), TextPlace.Field.valueOf(row.getField()));
        words.computeIfAbsent(place, fresh -> new TreeMap<>()).put(new Language(row.getLanguage()), row.getWords());
    }

    /** The text; without words where there is none. */
    Wording of(TextPlace place) {
        return find(place).orElseGet(() -> new Wording(new TreeMap<>()));
    }

    /** A text that may be absent. */
    Optional<Wording> find(TextPlace place) {
        return Optional.ofNullable(words.get(place)).map(Wording::new);
    }
}
