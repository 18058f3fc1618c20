package guidepost.admin.editor;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.item.ConditionText;
import guidepost.core.item.EditionItems;
import guidepost.core.item.Item;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.TextPlace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds, takes away, doubles, moves and changes the items of an edition, whatever kind they are of. */
public final class ItemEdits {
    private static final String CODES = "codes";

    private ItemEdits() {}

    /** The item as it stands; empty where there is none. */
    public static Optional<Item> find(Edition edition, ItemKey key) {
        return Optional.ofNullable(EditionItems.of(edition).get(key));
    }

    /** The edition with another value of an item's field; an empty value is taken away. */
    public static Edition field(Edition edition, ItemKey key, String name, String value) {
        return fields(edition, key, Map.of(name, value));
    }

    /** The edition with other values of some of an item's fields. */
    public static Edition fields(Edition edition, ItemKey key, Map<String, String> values) {
        Map<ItemKey, Item> items = items(edition);
        @Nullable Item item = items.get(key);
        if (item == null) {
            return edition;
        }
        TreeMap<String, String> fields = new TreeMap<>(item.fields());
        fields.putAll(values);
        fields.values().removeIf(String::isEmpty);
        items.put(key, new Item(key, fields));
        return EditionItems.edition(edition, items);
    }

    /** The conditions in an item's field. */
    public static List<Condition> conditions(Edition edition, ItemKey key, String field) {
        return find(edition, key)
                .map(item -> ConditionText.parse(item.field(field)))
                .orElse(List.of());
    }

    public static Edition conditions(Edition edition, ItemKey key, String field, List<Condition> conditions) {
        return field(edition, key, field, ConditionText.of(conditions));
    }

    /**
     * The edition with one item more.
     *
     * @param words its texts in the guide's first language
     * @param after the item of its kind it comes after; empty for the last place
     */
    public static Edition add(Edition edition, Item item, Map<TextPlace, String> words, Optional<ItemKey> after) {
        Map<ItemKey, Item> items = items(edition);
        items.put(item.key(), item);
        Language language = edition.languages().get(0);
        words.forEach((place, text) -> {
            if (!text.isBlank()) {
                ItemKey key = ItemKey.wording(place, language);
                items.put(key, new Item(key, new TreeMap<>(Map.of("words", text))));
            }
        });
        insert(items, item.key(), after);
        return EditionItems.edition(edition, items);
    }

    /** The edition without an item and all that is part of it; what refers to it stays as it is. */
    public static Edition remove(Edition edition, ItemKey key) {
        if (key.kind() == ItemKind.SHORTCUT) {
            return shortcuts(edition, key, positions -> positions.remove((Integer) position(key)));
        }
        Map<ItemKey, Item> items = items(edition);
        items.keySet().removeIf(other -> isPart(key, other));
        reorder(items, key, codes -> codes.remove(inner(key)));
        return EditionItems.edition(edition, items);
    }

    /** The edition with an item twice, the second under another code, after the first. */
    public static Edition duplicate(Edition edition, ItemKey key, String code) {
        if (key.kind() == ItemKind.SHORTCUT) {
            return shortcuts(
                    edition, key, positions -> positions.add(positions.indexOf(position(key)) + 1, position(key)));
        }
        ItemKey fresh = sibling(key, code);
        Map<ItemKey, Item> items = items(edition);
        parts(items, key).forEach(part -> put(items, recoded(part, key, fresh)));
        insert(items, fresh, Optional.of(key));
        return EditionItems.edition(edition, items);
    }

    /** The key of an item beside this one. */
    public static ItemKey sibling(ItemKey key, String code) {
        String outer = outer(key);
        return new ItemKey(key.kind(), outer.isEmpty() ? code : outer + "/" + code);
    }

    /**
     * The edition with an item moved in the order of its kind.
     *
     * @param by places towards the end; negative for the other way; never past either end
     */
    public static Edition move(Edition edition, ItemKey key, int by) {
        if (key.kind() == ItemKind.SHORTCUT) {
            return shortcuts(edition, key, positions -> shift(positions, position(key), by));
        }
        Map<ItemKey, Item> items = items(edition);
        reorder(items, key, codes -> shift(codes, inner(key), by));
        return EditionItems.edition(edition, items);
    }

    /** The codes of an item's kind in their order; of an option, those of its question. */
    public static List<String> siblings(Edition edition, ItemKey key) {
        return key.kind() == ItemKind.SHORTCUT
                ? shortcutsOf(items(edition), outer(key)).map(String::valueOf).toList()
                : codes(items(edition), key);
    }

    private static <T> void shift(List<T> list, T element, int by) {
        int from = list.indexOf(element);
        int to = Math.max(0, Math.min(list.size() - 1, from + by));
        if (from >= 0) {
            Collections.rotate(list.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        }
    }

    private static Map<ItemKey, Item> items(Edition edition) {
        return new LinkedHashMap<>(EditionItems.of(edition));
    }

    private static void put(Map<ItemKey, Item> items, Item item) {
        items.put(item.key(), item);
    }

    // Orders

    private static Optional<ItemKey> order(ItemKey key) {
        return switch (key.kind()) {
            case SECTION, THRESHOLD, QUESTION, DATE, RULE -> Optional.of(new ItemKey(ItemKind.ORDER, key.kind() + "s"));
            case GUIDANCE -> Optional.of(new ItemKey(ItemKind.ORDER, "guidance"));
            case OPTION -> Optional.of(new ItemKey(ItemKind.ORDER, "options/" + outer(key)));
            default -> Optional.empty();
        };
    }

    private static List<String> codes(Map<ItemKey, Item> items, ItemKey key) {
        return order(key)
                .flatMap(order -> Optional.ofNullable(items.get(order)))
                .map(item -> item.field(CODES))
                .filter(codes -> !codes.isEmpty())
                .map(codes -> new ArrayList<>(List.of(codes.split(" ", -1))))
                .orElseGet(ArrayList::new);
    }

    private static void reorder(Map<ItemKey, Item> items, ItemKey key, Consumer<List<String>> change) {
        List<String> codes = codes(items, key);
        change.accept(codes);
        order(key)
                .ifPresent(order -> items.put(
                        order,
                        new Item(
                                order,
                                codes.isEmpty()
                                        ? new TreeMap<>()
                                        : new TreeMap<>(Map.of(CODES, String.join(" ", codes))))));
    }

    private static void insert(Map<ItemKey, Item> items, ItemKey key, Optional<ItemKey> after) {
        reorder(items, key, codes -> {
            int at = after.map(other -> codes.indexOf(inner(other))).orElse(-1);
            codes.add(at < 0 ? codes.size() : at + 1, inner(key));
        });
    }

    // What an item is made of

    private static String outer(ItemKey key) {
        int slash = key.code().indexOf('/');
        return slash < 0 ? "" : key.code().substring(0, slash);
    }

    private static String inner(ItemKey key) {
        return key.code().substring(key.code().indexOf('/') + 1);
    }

    private static int position(ItemKey shortcut) {
        return Integer.parseInt(inner(shortcut));
    }

    /** The item a text belongs to, or the item itself. */
    public static ItemKey owner(ItemKey key) {
        return key.place()
                .filter(place -> place.item() != TextPlace.Item.EDITION)
                .map(place -> new ItemKey(ItemKind.valueOf(place.item().name()), place.code()))
                .orElse(key);
    }

    private static boolean isPart(ItemKey key, ItemKey other) {
        ItemKey owner = owner(other);
        return owner.equals(key)
                || (key.kind() == ItemKind.QUESTION
                        && switch (owner.kind()) {
                            case OPTION, SHORTCUT -> outer(owner).equals(key.code());
                            case ORDER -> owner.code().equals("options/" + key.code());
                            default -> false;
                        });
    }

    private static List<Item> parts(Map<ItemKey, Item> items, ItemKey key) {
        return items.values().stream().filter(item -> isPart(key, item.key())).toList();
    }

    private static Item recoded(Item part, ItemKey from, ItemKey to) {
        ItemKey key = part.key();
        Optional<TextPlace> place = key.place();
        if (place.isPresent()) {
            TextPlace there = place.get();
            TextPlace here = new TextPlace(there.item(), recoded(there.code(), from, to), there.field());
            return new Item(ItemKey.wording(here, key.language().orElseThrow()), part.fields());
        }
        String code = key.kind() == ItemKind.ORDER ? "options/" + to.code() : recoded(key.code(), from, to);
        return new Item(new ItemKey(key.kind(), code), part.fields());
    }

    private static String recoded(String code, ItemKey from, ItemKey to) {
        return to.code() + code.substring(from.code().length());
    }

    // Shortcuts, which are called by their place

    private static Stream<Integer> shortcutsOf(Map<ItemKey, Item> items, String question) {
        long count = items.keySet().stream()
                .filter(key -> key.kind() == ItemKind.SHORTCUT && outer(key).equals(question))
                .count();
        return IntStream.range(0, (int) count).boxed();
    }

    private static Edition shortcuts(Edition edition, ItemKey one, Consumer<List<Integer>> change) {
        Map<ItemKey, Item> items = items(edition);
        List<Integer> positions = shortcutsOf(items, outer(one)).collect(Collectors.toCollection(ArrayList::new));
        List<List<Item>> parts = positions.stream()
                .map(position -> parts(items, sibling(one, String.valueOf(position))))
                .toList();
        change.accept(positions);
        parts.stream().flatMap(List::stream).forEach(part -> items.remove(part.key()));
        for (int i = 0; i < positions.size(); i++) {
            ItemKey from = sibling(one, String.valueOf(positions.get(i)));
            ItemKey to = sibling(one, String.valueOf(i));
            parts.get(positions.get(i)).forEach(part -> put(items, recoded(part, from, to)));
        }
        return EditionItems.edition(edition, items);
    }
}
