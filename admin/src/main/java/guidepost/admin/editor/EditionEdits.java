package guidepost.admin.editor;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Threshold;
import guidepost.core.item.EditionItems;
import guidepost.core.item.Item;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.TextPlace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The changes the editor's windows make to an edition. */
public final class EditionEdits {
    private static final String WORDS = "words";

    private EditionEdits() {}

    /** The edition with another text at that place; a text without a word is taken away, and a heading's first word makes it. */
    public static Edition words(Edition edition, TextPlace place, Language language, String text) {
        Map<ItemKey, Item> items = new LinkedHashMap<>(EditionItems.of(edition));
        ItemKey key = ItemKey.wording(place, language);
        if (text.isBlank()) {
            items.remove(key);
        } else {
            items.put(key, new Item(key, new TreeMap<>(Map.of(WORDS, text))));
            if (place.item() == TextPlace.Item.HEADING) {
                ItemKey heading = new ItemKey(ItemKind.HEADING, place.code());
                items.putIfAbsent(heading, new Item(heading, new TreeMap<>()));
            }
        }
        return EditionItems.edition(edition, items);
    }

    /** The edition with another value of a threshold, within its range or not: the checks say what they think of it. */
    public static Edition threshold(Edition edition, String code, int value) {
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
                edition.thresholds().stream()
                        .map((Threshold threshold) ->
                                threshold.code().equals(code) ? threshold.withValue(value) : threshold)
                        .toList(),
                edition.questions(),
                edition.dates(),
                edition.rules(),
                edition.guidance());
    }

    public static ItemKey thresholdKey(String code) {
        return new ItemKey(ItemKind.THRESHOLD, code);
    }
}
