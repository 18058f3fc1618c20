package guidepost.core.item;

import guidepost.core.guide.Language;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Which item of an edition it is.
 *
 * @param code the item's code; {@code question/option} of an option, the place and the language of a text
 */
public record ItemKey(ItemKind kind, String code) implements Comparable<ItemKey> {
    private static final Comparator<ItemKey> BY_KIND_AND_CODE =
            Comparator.comparing(ItemKey::kind).thenComparing(ItemKey::code);

    public static ItemKey wording(TextPlace place, Language language) {
        return new ItemKey(ItemKind.WORDING, place + "/" + language);
    }

    /** The key of that name, as {@link #toString} gives it; empty where there is none. */
    public static Optional<ItemKey> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        try {
            ItemKind kind = ItemKind.valueOf(text.substring(0, slash).toUpperCase(Locale.ROOT));
            return Optional.of(new ItemKey(kind, text.substring(slash + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where the text stands; empty for anything but a text. */
    public Optional<TextPlace> place() {
        return kind == ItemKind.WORDING ? TextPlace.parse(code.substring(0, lastSlash())) : Optional.empty();
    }

    /** The language of the text; empty for anything but a text. */
    public Optional<Language> language() {
        return kind == ItemKind.WORDING ? Optional.of(new Language(code.substring(lastSlash() + 1))) : Optional.empty();
    }

    private int lastSlash() {
        return code.lastIndexOf('/');
    }

    @Override
    public int compareTo(ItemKey other) {
        return BY_KIND_AND_CODE.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + "/" + code;
    }
}
