package guidepost.core.item;

import guidepost.core.guide.Edition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What differs between two editions, item by item. */
public final class EditionChanges {
    private EditionChanges() {}

    /** The items that differ, in the order of the guide; those that are gone come last. */
    public static List<ItemChange> between(Edition before, Edition after) {
        return between(EditionItems.of(before), EditionItems.of(after));
    }

    static List<ItemChange> between(Map<ItemKey, Item> before, Map<ItemKey, Item> after) {
        Set<ItemKey> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        List<ItemChange> changes = new ArrayList<>();
        for (ItemKey key : keys) {
            Optional<Item> old = Optional.ofNullable(before.get(key));
            Optional<Item> fresh = Optional.ofNullable(after.get(key));
            if (!old.equals(fresh)) {
                changes.add(new ItemChange(key, old, fresh));
            }
        }
        return List.copyOf(changes);
    }
}
