package guidepost.core.item;

import guidepost.core.guide.Place;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a text of an edition stands: a field of an item.
 *
 * @param code the item's code; {@code question/option} and {@code question/position} for what belongs to a question
 */
public record TextPlace(Item item, String code, Field field) {
    /** What has texts. */
    public enum Item {
        EDITION,
        HEADING,
        SECTION,
        THRESHOLD,
        QUESTION,
        OPTION,
        SHORTCUT,
        DATE,
        RULE,
        GUIDANCE
    }

    /** Which text of an item it is. */
    public enum Field {
        TITLE,
        INVITATION,
        INTENDED_USE,
        LABEL,
        TOPIC,
        PROMPT,
        HELP,
        LOW,
        HIGH,
        REASON,
        TEXT
    }

    public static TextPlace edition(Field field) {
        return new TextPlace(Item.EDITION, "guide", field);
    }

    public static TextPlace heading(Place place) {
        return new TextPlace(Item.HEADING, place.name(), Field.TITLE);
    }

    public static TextPlace section(String code) {
        return new TextPlace(Item.SECTION, code, Field.TITLE);
    }

    public static TextPlace threshold(String code) {
        return new TextPlace(Item.THRESHOLD, code, Field.LABEL);
    }

    public static TextPlace question(String code, Field field) {
        return new TextPlace(Item.QUESTION, code, field);
    }

    public static TextPlace option(String question, String option, Field field) {
        return new TextPlace(Item.OPTION, question + "/" + option, field);
    }

    public static TextPlace shortcut(String question, int position) {
        return new TextPlace(Item.SHORTCUT, question + "/" + position, Field.LABEL);
    }

    public static TextPlace date(String code) {
        return new TextPlace(Item.DATE, code, Field.LABEL);
    }

    public static TextPlace rule(String code) {
        return new TextPlace(Item.RULE, code, Field.REASON);
    }

    public static TextPlace guidance(String code, Field field) {
        return new TextPlace(Item.GUIDANCE, code, field);
    }

    @Override
    public String toString() {
        return (item + "/" + code + "/" + field).toLowerCase(Locale.ROOT);
    }

    /** The place of that name, as {@link #toString} gives it; empty where there is none. */
    public static Optional<TextPlace> parse(String text) {
        int first = text.indexOf('/');
        int last = text.lastIndexOf('/');
        if (first < 0 || last <= first) {
            return Optional.empty();
        }
        try {
            Item item = Item.valueOf(text.substring(0, first).toUpperCase(Locale.ROOT));
            Field field = Field.valueOf(text.substring(last + 1).toUpperCase(Locale.ROOT));
            String code = text.substring(first + 1, last);
            return Optional.of(new TextPlace(item, item == Item.HEADING ? code.toUpperCase(Locale.ROOT) : code, field));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
