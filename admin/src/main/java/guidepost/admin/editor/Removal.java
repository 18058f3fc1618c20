package guidepost.admin.editor;

import guidepost.core.guide.Condition;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Template;
import guidepost.core.guide.Threshold;
import guidepost.core.item.ConditionText;
import guidepost.core.item.EditionItems;
import guidepost.core.item.Item;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What becomes of an edition when an item is taken out of it.
 *
 * @param without the edition without the item, and without what makes no sense without it
 * @param gone the rules, pieces of guidance and dates that go with it
 * @param changed what loses a condition, an answer in a condition, or a limit
 * @param stops the texts that name it, and the questions that stand in it: they have to be changed first
 */
public record Removal(Edition without, List<ItemKey> gone, List<ItemKey> changed, List<ItemKey> stops) {
    private static final Map<ItemKind, List<String>> CONDITIONS = Map.of(
            ItemKind.QUESTION, List.of("askedWhen"),
            ItemKind.RULE, List.of("all"),
            ItemKind.GUIDANCE, List.of("when", "whenAny", "unless"));

    public Removal {
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
        stops = List.copyOf(stops);
    }

    public static Removal of(Edition edition, ItemKey key) {
        return new Removing(edition, key).remove();
    }

    private static final class Removing {
        private final Edition edition;
        private final ItemKey key;
        private final Map<ItemKey, Item> items;
        private final Set<ItemKey> gone = new LinkedHashSet<>();
        private final List<ItemKey> changed = new ArrayList<>();

        Removing(Edition edition, ItemKey key) {
            this.edition = edition;
            this.key = key;
            this.items = new LinkedHashMap<>(EditionItems.of(edition));
        }

        Removal remove() {
            List<ItemKey> asking = items.keySet().stream()
                    .filter(item -> CONDITIONS.containsKey(item.kind()))
                    .toList();
            asking.stream().filter(this::goesAsAWhole).forEach(gone::add);
            edition.dates().stream()
                    .filter(this::isLost)
                    .map(date -> new ItemKey(ItemKind.DATE, date.code()))
                    .forEach(gone::add);
            asking.stream()
                    .filter(item -> !gone.contains(item) && !item.equals(key))
                    .forEach(this::narrow);
            edition.thresholds().forEach(this::unlimited);
            Edition without = ItemEdits.remove(EditionItems.edition(edition, items), key);
            for (ItemKey one : gone) {
                without = ItemEdits.remove(without, one);
            }
            return new Removal(without, List.copyOf(gone), changed, stops(without));
        }

        private List<Condition> conditions(ItemKey item, String field) {
            return ConditionText.parse(Objects.requireNonNull(items.get(item)).field(field));
        }

        private static List<String> fields(ItemKey item) {
            return CONDITIONS.getOrDefault(item.kind(), List.of());
        }

        /** A rule or a block without one of its conditions would be another one. */
        private boolean goesAsAWhole(ItemKey item) {
            return item.kind() != ItemKind.QUESTION
                    && !item.equals(key)
                    && fields(item).stream()
                            .flatMap(field -> conditions(item, field).stream())
                            .anyMatch(condition -> narrowed(condition).isEmpty());
        }

        /** A question without one of its conditions is asked of more people, which is never the unsafe side. */
        private void narrow(ItemKey item) {
            TreeMap<String, String> now =
                    new TreeMap<>(Objects.requireNonNull(items.get(item)).fields());
            for (String field : fields(item)) {
                List<Condition> left = conditions(item, field).stream()
                        .flatMap(condition -> narrowed(condition).stream())
                        .toList();
                now.put(field, ConditionText.of(left));
            }
            now.values().removeIf(String::isEmpty);
            Item narrower = new Item(item, now);
            if (!narrower.equals(items.put(item, narrower))) {
                changed.add(item);
            }
        }

        private Optional<Condition> narrowed(Condition condition) {
            if (isGone(ItemKind.QUESTION, condition.question())) {
                return Optional.empty();
            }
            return condition.fold(
                    this::narrowed,
                    comparison -> isGone(ItemKind.THRESHOLD, comparison.threshold())
                            ? Optional.<Condition>empty()
                            : Optional.of(comparison));
        }

        private Optional<Condition> narrowed(Condition.AnyOf anyOf) {
            List<String> left = anyOf.options().stream()
                    .filter(option -> !isGone(ItemKind.OPTION, anyOf.question() + "/" + option))
                    .toList();
            return left.isEmpty() ? Optional.empty() : Optional.of(new Condition.AnyOf(anyOf.question(), left));
        }

        private boolean isGone(ItemKind kind, String code) {
            return key.kind() == kind && key.code().equals(code);
        }

        private boolean isLost(DateMark date) {
            return Stream.concat(date.since().stream(), date.minus().stream())
                            .anyMatch(code -> isGone(ItemKind.QUESTION, code))
                    || date.plus()
                            .filter(code -> isGone(ItemKind.THRESHOLD, code))
                            .isPresent();
        }

        private void unlimited(Threshold threshold) {
            if (threshold
                    .atMost()
                    .filter(code -> isGone(ItemKind.THRESHOLD, code))
                    .isPresent()) {
                ItemKey limited = EditionEdits.thresholdKey(threshold.code());
                TreeMap<String, String> fields =
                        new TreeMap<>(Objects.requireNonNull(items.get(limited)).fields());
                fields.remove("atMost");
                items.put(limited, new Item(limited, fields));
                changed.add(limited);
            }
        }

        private List<ItemKey> stops(Edition without) {
            List<ItemKey> stops = new ArrayList<>();
            edition.questions().stream()
                    .filter(question -> isGone(ItemKind.SECTION, question.section()))
                    .forEach(question -> stops.add(new ItemKey(ItemKind.QUESTION, question.code())));
            Set<ItemKey> all = new LinkedHashSet<>(gone);
            all.add(key);
            EditionItems.texts(without)
                    .forEach((place, wording) -> wording.byLanguage().forEach((language, words) -> {
                        if (named(words).anyMatch(all::contains)) {
                            stops.add(ItemKey.wording(place, language));
                        }
                    }));
            return stops;
        }

        private static Stream<ItemKey> named(String words) {
            try {
                Template template = Template.parse(words);
                return Stream.concat(
                        template.thresholds().map(EditionEdits::thresholdKey),
                        template.dates().map(code -> new ItemKey(ItemKind.DATE, code)));
            } catch (Template.Malformed e) {
                // Words that cannot be read name nothing; a check says what is wrong with them.
                return Stream.empty();
            }
        }
    }
}
