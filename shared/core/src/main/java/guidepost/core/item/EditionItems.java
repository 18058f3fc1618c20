package guidepost.core.item;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Wording;
import java.util.Collections;
import java.util.Map;

/** An edition cut into items, and put together again. */
public final class EditionItems {
    private EditionItems() {}

    /** The items, in the order of the guide. */
    public static Map<ItemKey, Item> of(Edition edition) {
        return Collections.unmodifiableMap(new ItemCutter().cut(edition));
    }

    /** The texts, in the order of the guide. */
    public static Map<TextPlace, Wording> texts(Edition edition) {
        ItemCutter cutter = new ItemCutter();
        cutter.cut(edition);
        return Collections.unmodifiableMap(cutter.texts());
    }

    /**
     * The edition those items make. Items that no order names come last; those an order names and that are not there are left out.
     *
     * @param like says what is no item: the guide's code, its stamp, whether it is a sample
     * @throws IllegalArgumentException where a field holds what it cannot
     */
    public static Edition edition(Edition like, Map<ItemKey, Item> items) {
        return new ItemJoiner(items).join(like);
    }
}
