package guidepost.exchange.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON value; a number keeps its digits and an object the order of its members. */
public sealed interface Json {
    Json NULL = new Literal("null");

    <T> T fold(Function<String, T> scalar, Function<Array, T> array, Function<Members, T> members);

    static Json text(String text) {
        return new Text(text);
    }

    static Json whole(long number) {
        return new Numeral(Long.toString(number));
    }

    static Json truth(boolean value) {
        return new Literal(Boolean.toString(value));
    }

    static Json array(Collection<? extends Json> items) {
        return new Array(List.copyOf(items));
    }

    /** An array of texts. */
    static Json texts(Collection<String> texts) {
        return array(texts.stream().map(Json::text).toList());
    }

    static <T> Json array(Collection<T> items, Function<? super T, Json> written) {
        return array(items.stream().map(written).toList());
    }

    static Builder object() {
        return new Builder();
    }

    /** A piece of text. */
    record Text(String value) implements Json {
        @Override
        public <T> T fold(Function<String, T> scalar, Function<Array, T> array, Function<Members, T> members) {
            return scalar.apply(JsonText.quoted(value));
        }
    }

    /** A number, as it is spelt. */
    record Numeral(String digits) implements Json {
        @Override
        public <T> T fold(Function<String, T> scalar, Function<Array, T> array, Function<Members, T> members) {
            return scalar.apply(digits);
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Literal(String word) implements Json {
        @Override
        public <T> T fold(Function<String, T> scalar, Function<Array, T> array, Function<Members, T> members) {
            return scalar.apply(word);
        }
    }

    /** A list of values. */
    record Array(List<Json> items) implements Json {
        public Array {
            items = Collections.unmodifiableList(new ArrayList<>(items));
        }

        @Override
        public <T> T fold(Function<String, T> scalar, Function<Array, T> array, Function<Members, T> members) {
            return array.apply(this);
        }
    }

    /** An object. */
    record Members(Map<String, Json> byName) implements Json {
        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        @Override
        public <T> T fold(Function<String, T> scalar, Function<Array, T> array, Function<Members, T> members) {
            return members.apply(this);
        }
    }

    /** Collects the members of an object in the order they are to stand. */
    final class Builder {
        private final Map<String, Json> byName = new LinkedHashMap<>();

        private Builder() {}

        public Builder with(String name, Json value) {
            byName.put(name, value);
            return this;
        }

        public Builder with(String name, String text) {
            return with(name, text(text));
        }

        public Builder with(String name, long number) {
            return with(name, whole(number));
        }

        public Builder with(String name, boolean value) {
            return with(name, truth(value));
        }

        /** Leaves the member out where there is no value. */
        public <T> Builder with(String name, Optional<T> value, Function<? super T, Json> written) {
            value.ifPresent(present -> with(name, written.apply(present)));
            return this;
        }

        public Json build() {
            return new Members(byName);
        }
    }
}
