package guidepost.exchange.json;

import java.util.ArrayList;
import java.util.List;

/** The members an object has, and those it may have. */
public record Shape(List<String> required, List<String> optional) {
    public Shape {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    public static Shape of(String... required) {
        return new Shape(List.of(required), List.of());
    }

    public Shape and(String... more) {
        List<String> all = new ArrayList<>(required);
        all.addAll(List.of(more));
        return new Shape(all, optional);
    }

    public Shape optionally(String... more) {
        List<String> all = new ArrayList<>(optional);
        all.addAll(List.of(more));
        return new Shape(required, all);
    }

    boolean allows(String name) {
        return required.contains(name) || optional.contains(name);
    }
}
