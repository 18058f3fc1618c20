package guidepost.admin.editor;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.guide.Place;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.core.item.Item;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.TextPlace;
import guidepost.core.item.TextPlace.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What new items begin with: never on the mild side. */
final class NewItems {
    private static final String NONE = "none";

    private final EditorWords words;

    NewItems(EditorWords words) {
        this.words = words;
    }

    /**
     * The edition with an item more.
     *
     * @param said its words
     */
    Edition add(Edition edition, ItemKey key, String said, Optional<ItemKey> after) {
        String code = key.code();
        return switch (key.kind()) {
            case RULE ->
                added(
                        edition,
                        key,
                        Map.of("urgency", Urgency.EMERGENCY.name()),
                        Map.of(TextPlace.rule(code), said),
                        after);
            case QUESTION -> question(edition, key, said, after);
            case GUIDANCE ->
                added(
                        edition,
                        key,
                        Map.of("place", Place.TODAY.name()),
                        Map.of(TextPlace.guidance(code, Field.TITLE), said),
                        after);
            case SECTION -> added(edition, key, Map.of(), Map.of(TextPlace.section(code), said), after);
            case THRESHOLD ->
                added(
                        edition,
                        key,
                        Map.of("value", "1", "unit", Unit.DAYS.name(), "min", "1", "max", "99", "default", "1"),
                        Map.of(TextPlace.threshold(code), said),
                        after);
            case DATE -> added(edition, key, Map.of("show", "DAY"), Map.of(TextPlace.date(code), said), after);
            default -> edition;
        };
    }

    private static Edition added(
            Edition edition,
            ItemKey key,
            Map<String, String> fields,
            Map<TextPlace, String> said,
            Optional<ItemKey> after) {
        return ItemEdits.add(edition, new Item(key, new TreeMap<>(fields)), said, after);
    }

    /** With "no" and "yes" to begin with, and in the part of the visit of the one before it. */
    private Edition question(Edition edition, ItemKey key, String said, Optional<ItemKey> after) {
        String code = key.code();
        String section = after.flatMap(before -> edition.findQuestion(before.code()))
                .map(before -> before.section())
                .or(() -> edition.sections().stream().findFirst().map(first -> first.code()))
                .orElse("");
        Edition asked = added(
                edition,
                key,
                Map.of("section", section, "kind", "CHOICE", "ordered", "true", "private", "false"),
                Map.of(TextPlace.question(code, Field.PROMPT), said, TextPlace.question(code, Field.TOPIC), said),
                after);
        return option(option(asked, code, "no", Option.Role.PLAIN), code, "yes", Option.Role.PLAIN);
    }

    private Edition option(Edition edition, String question, String code, Option.Role role) {
        return option(edition, question, code, own(edition, "new." + code), role);
    }

    /** The editor's own words are English: a guide in another language begins without them. */
    private String own(Edition edition, String key) {
        return edition.languages().get(0).base().equals(Language.ENGLISH) ? words.say(key) : "";
    }

    Edition option(Edition edition, String question, String code, String label, Option.Role role) {
        return added(
                edition,
                new ItemKey(ItemKind.OPTION, question + "/" + code),
                Map.of("role", role.name(), "private", "false"),
                Map.of(TextPlace.option(question, code, Field.LABEL), label),
                Optional.empty());
    }

    Edition shortcut(Edition edition, String question, String label, int value) {
        int position = ItemEdits.siblings(edition, new ItemKey(ItemKind.SHORTCUT, question + "/0"))
                .size();
        return added(
                edition,
                new ItemKey(ItemKind.SHORTCUT, question + "/" + position),
                Map.of("value", String.valueOf(value)),
                Map.of(TextPlace.shortcut(question, position), label),
                Optional.empty());
    }

    /** The edition with a question answered in another way: options stay options, and a number begins with a usual range. */
    Edition answeredBy(Edition edition, ItemKey question, String kind) {
        Map<String, String> fields = new HashMap<>(Map.of("kind", kind, "ordered", ""));
        if (kind.equals("CHOICE") || kind.equals("SEVERAL")) {
            List.of("min", "max", "unit", "worsens").forEach(field -> fields.put(field, ""));
            if (kind.equals("CHOICE")) {
                fields.put("ordered", "true");
            }
            Edition chosen = ItemEdits.fields(edition, question, fields);
            return kind.equals("SEVERAL") ? withNone(chosen, question) : withoutNone(chosen, question);
        }
        switch (AnswerKind.Style.valueOf(kind)) {
            case SCALE -> fields.putAll(Map.of("min", "0", "max", "10", "unit", "POINTS", "worsens", "true"));
            case DURATION -> fields.putAll(Map.of("min", "0", "max", "8760", "unit", "HOURS", "worsens", "true"));
            case NUMBER -> fields.putAll(Map.of("min", "0", "max", "120", "unit", "YEARS", "worsens", "false"));
        }
        return ItemEdits.fields(edition, question, fields);
    }

    private Edition withNone(Edition edition, ItemKey question) {
        String code = question.code();
        List<Option> options = edition.question(code).options();
        ItemKey none = new ItemKey(ItemKind.OPTION, code + "/" + NONE);
        Edition more = options.stream().anyMatch(option -> option.code().equals(NONE))
                ? ItemEdits.field(edition, none, "role", Option.Role.NONE.name())
                : option(edition, code, NONE, Option.Role.NONE);
        return ItemEdits.move(more, none, -options.size());
    }

    private static Edition withoutNone(Edition edition, ItemKey question) {
        Edition plain = edition;
        for (Option option : edition.question(question.code()).options()) {
            if (option.role() == Option.Role.NONE) {
                ItemKey key = new ItemKey(ItemKind.OPTION, question.code() + "/" + option.code());
                plain = ItemEdits.field(plain, key, "role", Option.Role.PLAIN.name());
            }
        }
        return plain;
    }
}
