package guidepost.core.item;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.guide.Place;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Section;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the items of one edition together. */
final class ItemJoiner {
    private final Map<ItemKey, Item> items;
    private final Map<TextPlace, SortedMap<Language, String>> texts = new HashMap<>();

    ItemJoiner(Map<ItemKey, Item> items) {
        this.items = items;
        items.values().forEach(item -> item.key().place().ifPresent(place -> texts.computeIfAbsent(
                        place, fresh -> new TreeMap<>())
                .put(item.key().language().orElseThrow(), item.field("words"))));
    }

    Edition join(Edition like) {
        return new Edition(
                like.guide(),
                like.stamp(),
                like.sample(),
                languages(),
                text(TextPlace.edition(TextPlace.Field.TITLE)),
                text(TextPlace.edition(TextPlace.Field.INVITATION)),
                text(TextPlace.edition(TextPlace.Field.INTENDED_USE)),
                headings(),
                inOrder("sections", ItemKind.SECTION, "")
                        .map(item -> new Section(code(item), text(TextPlace.section(code(item)))))
                        .toList(),
                inOrder("thresholds", ItemKind.THRESHOLD, "")
                        .map(this::threshold)
                        .toList(),
                inOrder("questions", ItemKind.QUESTION, "").map(this::question).toList(),
                inOrder("dates", ItemKind.DATE, "").map(this::date).toList(),
                inOrder("rules", ItemKind.RULE, "").map(this::rule).toList(),
                inOrder("guidance", ItemKind.GUIDANCE, "").map(this::guidance).toList());
    }

    private List<Language> languages() {
        return words(find(new ItemKey(ItemKind.GUIDE, "guide"))
                        .map(item -> item.field("languages"))
                        .orElse(""))
                .map(Language::new)
                .toList();
    }

    private Map<Place, Wording> headings() {
        Map<Place, Wording> headings = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            find(new ItemKey(ItemKind.HEADING, place.name()))
                    .ifPresent(item -> headings.put(place, text(TextPlace.heading(place))));
        }
        return headings;
    }

    private Threshold threshold(Item item) {
        return new Threshold(
                code(item),
                text(TextPlace.threshold(code(item))),
                number(item, "value"),
                Unit.valueOf(item.field("unit")),
                number(item, "min"),
                number(item, "max"),
                number(item, "default"),
                optional(item, "atMost"),
                item.field("source"));
    }

    private Question question(Item item) {
        String code = code(item);
        return new Question(
                code,
                item.field("section"),
                text(TextPlace.question(code, TextPlace.Field.TOPIC)),
                text(TextPlace.question(code, TextPlace.Field.PROMPT)),
                findText(TextPlace.question(code, TextPlace.Field.HELP)),
                truth(item, "private"),
                ConditionText.parse(item.field("askedWhen")),
                kind(item),
                item.field("source"));
    }

    private AnswerKind kind(Item item) {
        String code = code(item);
        return switch (item.field("kind")) {
            case "CHOICE" -> new AnswerKind.Choice(options(code), truth(item, "ordered"));
            case "SEVERAL" -> new AnswerKind.Several(options(code));
            default ->
                new AnswerKind.Amount(
                        AnswerKind.Style.valueOf(item.field("kind")),
                        number(item, "min"),
                        number(item, "max"),
                        Unit.valueOf(item.field("unit")),
                        truth(item, "worsens"),
                        shortcuts(code),
                        findText(TextPlace.question(code, TextPlace.Field.LOW)),
                        findText(TextPlace.question(code, TextPlace.Field.HIGH)));
        };
    }

    private List<Option> options(String question) {
        return inOrder("options/" + question, ItemKind.OPTION, question + "/")
                .map(item -> {
                    String code = code(item).substring(question.length() + 1);
                    return new Option(
                            code,
                            text(TextPlace.option(question, code, TextPlace.Field.LABEL)),
                            findText(TextPlace.option(question, code, TextPlace.Field.HELP)),
                            Option.Role.valueOf(item.field("role")),
                            truth(item, "private"));
                })
                .toList();
    }

    /** Their place is their name. */
    private List<AnswerKind.Shortcut> shortcuts(String question) {
        return all(ItemKind.SHORTCUT, question + "/")
                .sorted(Comparator.comparingInt(ItemJoiner::position))
                .map(item -> new AnswerKind.Shortcut(
                        text(TextPlace.shortcut(question, position(item))), number(item, "value")))
                .toList();
    }

    private static int position(Item item) {
        return Integer.parseInt(code(item).substring(code(item).lastIndexOf('/') + 1));
    }

    private DateMark date(Item item) {
        return new DateMark(
                code(item),
                optional(item, "from"),
                optional(item, "plus"),
                optional(item, "minus"),
                DateMark.Show.valueOf(item.field("show")),
                findText(TextPlace.date(code(item))));
    }

    private Rule rule(Item item) {
        return new Rule(
                code(item),
                Urgency.valueOf(item.field("urgency")),
                ConditionText.parse(item.field("all")),
                text(TextPlace.rule(code(item))),
                item.field("source"));
    }

    private GuidanceBlock guidance(Item item) {
        String code = code(item);
        return new GuidanceBlock(
                code,
                Place.valueOf(item.field("place")),
                words(item.field("for")).map(Urgency::valueOf).collect(Collectors.toUnmodifiableSet()),
                ConditionText.parse(item.field("when")),
                ConditionText.parse(item.field("whenAny")),
                ConditionText.parse(item.field("unless")),
                optional(item, "group"),
                optional(item, "icon"),
                findText(TextPlace.guidance(code, TextPlace.Field.TITLE)),
                text(TextPlace.guidance(code, TextPlace.Field.TEXT)),
                item.field("source"));
    }

    private Stream<Item> inOrder(String order, ItemKind kind, String prefix) {
        Set<ItemKey> keys = new LinkedHashSet<>();
        find(new ItemKey(ItemKind.ORDER, order)).ifPresent(item -> words(item.field("codes"))
                .map(code -> new ItemKey(kind, prefix + code))
                .filter(items::containsKey)
                .forEach(keys::add));
        all(kind, prefix).map(Item::key).forEach(keys::add);
        return new ArrayList<>(keys).stream().flatMap(key -> find(key).stream());
    }

    private Stream<Item> all(ItemKind kind, String prefix) {
        return items.values().stream()
                .filter(item -> item.key().kind() == kind && code(item).startsWith(prefix));
    }

    private Optional<Item> find(ItemKey key) {
        return Optional.ofNullable(items.get(key));
    }

    private static String code(Item item) {
        return item.key().code();
    }

    private Wording text(TextPlace place) {
        return findText(place).orElseGet(() -> new Wording(new TreeMap<>()));
    }

    private Optional<Wording> findText(TextPlace place) {
        return Optional.ofNullable(texts.get(place)).map(Wording::new);
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.of() : Stream.of(text.split(" ", -1));
    }

    private static int number(Item item, String field) {
        return Integer.parseInt(item.field(field));
    }

    private static boolean truth(Item item, String field) {
        return Boolean.parseBoolean(item.field(field));
    }

    private static Optional<String> optional(Item item, String field) {
        return Optional.ofNullable(item.fields().get(field));
    }
}
