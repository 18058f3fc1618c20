package guidepost.core.item;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What became of an item.
 *
 * @param before empty where it is new
 * @param after empty where it is gone
 */
public record ItemChange(ItemKey key, Optional<Item> before, Optional<Item> after) {
    /** One value that differs; empty text where there is none. */
    public record FieldChange(String field, String before, String after) {}

    /** The fields that differ, by name. */
    public List<FieldChange> fields() {
        TreeSet<String> names = new TreeSet<>();
        before.ifPresent(item -> names.addAll(item.fields().keySet()));
        after.ifPresent(item -> names.addAll(item.fields().keySet()));
        return names.stream()
                .map(name -> new FieldChange(name, value(before, name), value(after, name)))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    private static String value(Optional<Item> item, String field) {
        return item.map(there -> there.field(field)).orElse("");
    }
}
