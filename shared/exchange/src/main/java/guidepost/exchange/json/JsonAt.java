package guidepost.exchange.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A JSON value with its place in the file, so that whatever is wrong with it can be named. */
public final class JsonAt {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,12}");

    private final Place place;
    private final Json json;

    JsonAt(Place place, Json json) {
        this.place = place;
        this.json = json;
    }

    public String place() {
        return place.toString();
    }

    public Json json() {
        return json;
    }

    public JsonRejected reject(String problem) {
        return new JsonRejected(place, problem);
    }

    /** This object, certain to have the members of that shape and no others. */
    public JsonAt shaped(Shape shape) throws JsonRejected {
        Map<String, Json> members = object();
        for (String name : members.keySet()) {
            if (!shape.allows(name)) {
                throw new JsonRejected(place.member(name), "unknown member");
            }
        }
        for (String name : shape.required()) {
            if (!members.containsKey(name)) {
                throw new JsonRejected(place.member(name), "missing");
            }
        }
        return this;
    }

    public JsonAt at(String name) throws JsonRejected {
        return find(name).orElseThrow(() -> new JsonRejected(place.member(name), "missing"));
    }

    public Optional<JsonAt> find(String name) throws JsonRejected {
        return Optional.ofNullable(object().get(name)).map(value -> new JsonAt(place.member(name), value));
    }

    /** The members of an object that may have any names, in the order of the file. */
    public Map<String, JsonAt> members() throws JsonRejected {
        Map<String, JsonAt> members = new LinkedHashMap<>();
        object().forEach((name, value) -> members.put(name, new JsonAt(place.member(name), value)));
        return members;
    }

    public List<JsonAt> items() throws JsonRejected {
        if (!(json instanceof Json.Array array)) {
            throw reject("must be a list");
        }
        List<JsonAt> items = new ArrayList<>(array.items().size());
        for (Json item : array.items()) {
            items.add(new JsonAt(place.item(items.size()), item));
        }
        return items;
    }

    public String text() throws JsonRejected {
        if (json instanceof Json.Text text) {
            return text.value();
        }
        throw reject("must be a text");
    }

    public boolean isText() {
        return json instanceof Json.Text;
    }

    public boolean isNull() {
        return json.equals(Json.NULL);
    }

    public int whole() throws JsonRejected {
        String digits = digits();
        if (!WHOLE.matcher(digits).matches()) {
            throw reject(digits.matches("-?[0-9]+") ? "is out of range" : "must be a whole number");
        }
        long value = Long.parseLong(digits);
        if (value != (int) value) {
            throw reject("is out of range");
        }
        return (int) value;
    }

    /** The digits of a number, as spelt. */
    public String digits() throws JsonRejected {
        if (json instanceof Json.Numeral number) {
            return number.digits();
        }
        throw reject("must be a whole number");
    }

    public boolean truth() throws JsonRejected {
        if (json.equals(Json.truth(true))) {
            return true;
        }
        if (json.equals(Json.truth(false))) {
            return false;
        }
        throw reject("must be true or false");
    }

    private Map<String, Json> object() throws JsonRejected {
        if (json instanceof Json.Members members) {
            return members.byName();
        }
        throw reject("must be an object");
    }
}
