package guidepost.exchange;

import guidepost.core.guide.Language;
import guidepost.core.guide.Wording;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonRejected;
import guidepost.exchange.json.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the kinds of value an edition is made of. */
final class Fields {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Pattern ICON = Pattern.compile("[a-z][a-z0-9_-]{0,63}");

    private Fields() {}

    /** How one value is read. */
    interface Read<T> {
        T read(JsonAt at) throws JsonRejected;
    }

    static <T> List<T> list(JsonAt at, Read<T> read) throws JsonRejected {
        List<JsonAt> items = at.items();
        List<T> values = new ArrayList<>(items.size());
        for (JsonAt item : items) {
            values.add(read.read(item));
        }
        return values;
    }

    /** A list whose items each have a {@code code} of their own. */
    static <T> List<T> coded(JsonAt at, Read<T> read) throws JsonRejected {
        Map<String, JsonAt> seen = new HashMap<>();
        List<T> values = new ArrayList<>();
        for (JsonAt item : at.items()) {
            values.add(read.read(item));
            JsonAt code = item.at("code");
            JsonAt first = seen.putIfAbsent(code.text(), code);
            if (first != null) {
                throw code.reject("repeats " + first.place());
            }
        }
        return values;
    }

    /** A list of texts, none of them twice. */
    static <T> List<T> distinct(JsonAt at, Read<T> read) throws JsonRejected {
        List<T> values = new ArrayList<>();
        for (JsonAt item : at.items()) {
            T value = read.read(item);
            if (values.contains(value)) {
                throw item.reject("repeated");
            }
            values.add(value);
        }
        return values;
    }

    static <T> Optional<T> optional(JsonAt at, String name, Read<T> read) throws JsonRejected {
        Optional<JsonAt> member = at.find(name);
        return member.isPresent() ? Optional.of(read.read(member.get())) : Optional.empty();
    }

    static String code(JsonAt at) throws JsonRejected {
        return matching(at, CODE, "not a code");
    }

    static String icon(JsonAt at) throws JsonRejected {
        return matching(at, ICON, "not the name of an icon");
    }

    private static String matching(JsonAt at, Pattern pattern, String problem) throws JsonRejected {
        String text = at.text();
        if (!pattern.matcher(text).matches()) {
            throw at.reject(problem + ": " + Quote.of(text));
        }
        return text;
    }

    /** A text people read. */
    static String plain(JsonAt at) throws JsonRejected {
        String text = at.text();
        Optional<String> problem = PlainText.problem(text);
        if (problem.isPresent()) {
            throw at.reject(problem.get());
        }
        return text;
    }

    static Language language(JsonAt at) throws JsonRejected {
        return language(at, at.text());
    }

    private static Language language(JsonAt at, String tag) throws JsonRejected {
        if (!Language.isTag(tag)) {
            throw at.reject("not a language: " + Quote.of(tag));
        }
        return new Language(tag);
    }

    static Wording wording(JsonAt at) throws JsonRejected {
        SortedMap<Language, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonAt> text : at.members().entrySet()) {
            texts.put(language(text.getValue(), text.getKey()), plain(text.getValue()));
        }
        return new Wording(texts);
    }

    /** One of a few words. */
    static <T> T word(JsonAt at, T[] values, Function<T, String> name) throws JsonRejected {
        String text = at.text();
        List<String> names = new ArrayList<>();
        for (T value : values) {
            if (name.apply(value).equals(text)) {
                return value;
            }
            names.add(name.apply(value));
        }
        throw at.reject("must be one of " + String.join(", ", names));
    }
}
