package guidepost.core.item;

import guidepost.core.guide.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two authors made of one edition, put together field by field.
 *
 * @param merged both their changes; mine where both changed one field to something else
 * @param clashes the items both changed differently, in the order of the guide
 */
public record Merge(Edition merged, List<Clash> clashes) {
    public Merge {
        clashes = List.copyOf(clashes);
    }

    /**
     * An item that both changed.
     *
     * @param mergeable whether no field was changed by both
     */
    public record Clash(
            ItemKey key, Optional<Item> base, Optional<Item> mine, Optional<Item> theirs, boolean mergeable) {}

    /** Whether the clashes can all be resolved without losing a word of anybody. */
    public boolean isClean() {
        return clashes.stream().allMatch(Clash::mergeable);
    }

    public static Merge of(Edition base, Edition mine, Edition theirs) {
        return new Merging(EditionItems.of(base), EditionItems.of(mine), EditionItems.of(theirs)).merge(theirs);
    }

    private static final class Merging {
        private final Map<ItemKey, Item> base;
        private final Map<ItemKey, Item> mine;
        private final Map<ItemKey, Item> theirs;
        private final List<Clash> clashes = new ArrayList<>();

        Merging(Map<ItemKey, Item> base, Map<ItemKey, Item> mine, Map<ItemKey, Item> theirs) {
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
        }

        Merge merge(Edition like) {
            Set<ItemKey> keys = new LinkedHashSet<>(mine.keySet());
            keys.addAll(theirs.keySet());
            Map<ItemKey, Item> merged = new LinkedHashMap<>();
            for (ItemKey key : keys) {
                merged(key).ifPresent(item -> merged.put(key, item));
            }
            return new Merge(EditionItems.edition(like, merged), clashes);
        }

        private Optional<Item> merged(ItemKey key) {
            @Nullable Item old = base.get(key);
            @Nullable Item my = mine.get(key);
            @Nullable Item their = theirs.get(key);
            if (Objects.equals(my, their) || Objects.equals(old, their)) {
                return Optional.ofNullable(my);
            }
            if (Objects.equals(old, my)) {
                return Optional.ofNullable(their);
            }
            FieldMerge fields = new FieldMerge(key);
            Optional<Item> result = my == null
                    ? Optional.ofNullable(their)
                    : Optional.of(their == null ? my : fields.merge(old, my, their));
            boolean mergeable = my != null && their != null && fields.clean;
            clashes.add(new Clash(
                    key, Optional.ofNullable(old), Optional.ofNullable(my), Optional.ofNullable(their), mergeable));
            return result;
        }
    }

    private static final class FieldMerge {
        private final ItemKey key;
        private boolean clean = true;

        FieldMerge(ItemKey key) {
            this.key = key;
        }

        Item merge(@Nullable Item base, Item mine, Item theirs) {
            TreeSet<String> names = new TreeSet<>(mine.fields().keySet());
            names.addAll(theirs.fields().keySet());
            TreeMap<String, String> fields = new TreeMap<>();
            for (String name : names) {
                String old = base == null ? "" : base.field(name);
                String value = value(old, mine.field(name), theirs.field(name));
                if (!value.isEmpty() || mine.fields().containsKey(name)) {
                    fields.put(name, value);
                }
            }
            return new Item(key, fields);
        }

        private String value(String base, String mine, String theirs) {
            if (mine.equals(theirs) || base.equals(theirs)) {
                return mine;
            }
            if (base.equals(mine)) {
                return theirs;
            }
            Optional<String> order =
                    key.kind() == ItemKind.ORDER ? OrderMerge.of(base, mine, theirs) : Optional.empty();
            clean &= order.isPresent();
            return order.orElse(mine);
        }
    }
}
