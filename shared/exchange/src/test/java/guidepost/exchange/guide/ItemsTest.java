package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.item.EditionChanges;
import guidepost.core.item.EditionItems;
import guidepost.core.item.Item;
import guidepost.core.item.ItemChange;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.Merge;
import guidepost.core.item.TextPlace;
import guidepost.exchange.DefaultGuides;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The default guide cut into items and put together again. */
final class ItemsTest {
    private static final Edition GUIDE = DefaultGuides.builtIn().asDraft();
    private static final ItemKey RULES = new ItemKey(ItemKind.ORDER, "rules");

    @Test
    void what_is_cut_is_put_together_as_it_was() {
        Map<ItemKey, Item> items = EditionItems.of(GUIDE);
        assertThat(items).hasSizeGreaterThan(400);
        assertThat(EditionItems.edition(GUIDE, items)).isEqualTo(GUIDE);
        assertThat(items.keySet())
                .allSatisfy(key -> assertThat(ItemKey.parse(key.toString())).contains(key));
        assertThat(EditionItems.texts(GUIDE).keySet()).allSatisfy(place -> assertThat(TextPlace.parse(place.toString()))
                .contains(place));
    }

    @Test
    void a_change_names_its_item_and_its_field() {
        Edition changed = with(new ItemKey(ItemKind.RULE, "fever_today"), "urgency", "EMERGENCY");
        assertThat(EditionChanges.between(GUIDE, GUIDE)).isEmpty();
        assertThat(EditionChanges.between(GUIDE, changed)).singleElement().satisfies(change -> {
            assertThat(change.key()).hasToString("rule/fever_today");
            assertThat(change.fields()).containsExactly(new ItemChange.FieldChange("urgency", "TODAY", "EMERGENCY"));
        });
    }

    @Test
    void two_lists_that_only_grow_are_merged_and_two_that_are_turned_round_are_not() {
        String codes = Objects.requireNonNull(EditionItems.of(GUIDE).get(RULES)).field("codes");
        int last = codes.lastIndexOf(' ');
        Edition shorter = with(RULES, "codes", codes.substring(0, last));
        assertThat(shorter).as("what no order names comes last").isEqualTo(GUIDE);

        String turned = codes.substring(last + 1) + " " + codes.substring(0, last);
        String swapped = codes.substring(codes.indexOf(' ') + 1) + " " + codes.substring(0, codes.indexOf(' '));
        Merge merge = Merge.of(GUIDE, with(RULES, "codes", turned), with(RULES, "codes", swapped));
        assertThat(merge.isClean()).isFalse();
        assertThat(merge.merged()).isEqualTo(with(RULES, "codes", turned));
    }

    @Test
    void changes_of_different_items_merge_without_a_clash() {
        ItemKey title = ItemKey.wording(TextPlace.edition(TextPlace.Field.TITLE), Language.ENGLISH);
        Edition mine = with(title, "words", "My back");
        Edition theirs = with(new ItemKey(ItemKind.RULE, "fever_today"), "source", "A book");
        Merge merge = Merge.of(GUIDE, mine, theirs);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.merged().title().in(Language.ENGLISH)).isEqualTo("My back");
        assertThat(EditionChanges.between(mine, merge.merged())).isEqualTo(EditionChanges.between(GUIDE, theirs));
    }

    private static Edition with(ItemKey key, String field, String value) {
        Map<ItemKey, Item> items = new LinkedHashMap<>(EditionItems.of(GUIDE));
        TreeMap<String, String> fields =
                new TreeMap<>(Objects.requireNonNull(items.get(key)).fields());
        fields.put(field, value);
        items.put(key, new Item(key, fields));
        return EditionItems.edition(GUIDE, items);
    }
}
