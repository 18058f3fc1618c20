package guidepost.db;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Wording;
import guidepost.core.item.EditionItems;
import guidepost.core.item.ItemKey;
import guidepost.core.item.TextPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The draft as it stood when it was read.
 *
 * @param draft tells drafts that follow each other apart
 * @param revision counts its changes
 * @param notes what is known of its items; those nobody ever touched have none
 */
public record DraftCopy(long draft, Edition edition, long revision, Map<ItemKey, ItemNote> notes) {
    public DraftCopy {
        notes = Map.copyOf(notes);
    }

    public ItemNote note(ItemKey item) {
        return notes.getOrDefault(item, ItemNote.NONE);
    }

    /** The items whose time to be looked at again has passed. */
    public List<ItemKey> overdue(LocalDate today) {
        return overdue(notes, today);
    }

    static List<ItemKey> overdue(Map<ItemKey, ItemNote> notes, LocalDate today) {
        return notes.entrySet().stream()
                .filter(note ->
                        note.getValue().reviewBy().filter(today::isAfter).isPresent())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The translations whose source was changed after them, in the order of the guide; the source is the guide's first language. */
    public List<ItemKey> stale() {
        List<ItemKey> stale = new ArrayList<>();
        EditionItems.texts(edition).forEach((place, wording) -> {
            Optional<Instant> source = source().flatMap(
                            language -> note(ItemKey.wording(place, language)).changedAt());
            if (source.isPresent()) {
                translations(wording).stream()
                        .map(language -> ItemKey.wording(place, language))
                        .filter(key -> isBefore(note(key), source.get()))
                        .forEach(stale::add);
            }
        });
        return List.copyOf(stale);
    }

    private static boolean isBefore(ItemNote note, Instant source) {
        return note.changedAt().filter(changed -> !changed.isBefore(source)).isEmpty();
    }

    /** The texts that are not there in a language of the guide, in the order of the guide. */
    public List<ItemKey> missing() {
        List<ItemKey> missing = new ArrayList<>();
        EditionItems.texts(edition).forEach((TextPlace place, Wording wording) -> edition.languages().stream()
                .filter(language ->
                        wording.find(language).filter(text -> !text.isBlank()).isEmpty())
                .forEach(language -> missing.add(ItemKey.wording(place, language))));
        return List.copyOf(missing);
    }

    private Optional<Language> source() {
        return edition.languages().stream().findFirst();
    }

    private List<Language> translations(Wording wording) {
        return wording.byLanguage().keySet().stream()
                .filter(language -> source().filter(language.base()::equals).isEmpty())
                .toList();
    }
}
