package guidepost.core.item;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing an author can change on its own.
 *
 * @param fields its values as text, by name; a field without a value is left out
 */
public record Item(ItemKey key, SortedMap<String, String> fields) {
    public Item {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** The value of a field; empty text where it has none. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
