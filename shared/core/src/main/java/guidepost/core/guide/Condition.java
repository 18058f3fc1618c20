package guidepost.core.guide;

import java.util.List;
import java.util.function.Function;

/**
 * One thing an answer can make true. The only building block of rules, of what is asked, and of what is printed; there is no "not" and no "or" between
 * questions, so that every rule reads as one sentence and can be proved.
 */
public sealed interface Condition {
    /** The code of the question it looks at. */
    String question();

    <T> T fold(Function<AnyOf, T> anyOf, Function<Comparison, T> comparison);

    /** The answer is, or the signs include, at least one of these options. */
    record AnyOf(String question, List<String> options) implements Condition {
        public AnyOf {
            options = List.copyOf(options);
        }

        public static AnyOf of(String question, String... options) {
            return new AnyOf(question, List.of(options));
        }

        @Override
        public <T> T fold(Function<AnyOf, T> anyOf, Function<Comparison, T> comparison) {
            return anyOf.apply(this);
        }
    }

    /** The answered amount stands in a relation to a threshold, compared as durations where both are times. */
    record Comparison(String question, Relation relation, String threshold) implements Condition {
        @Override
        public <T> T fold(Function<AnyOf, T> anyOf, Function<Comparison, T> comparison) {
            return comparison.apply(this);
        }
    }

    /** The comparators a rule may use. */
    enum Relation {
        AT_LEAST("atLeast"),
        MORE_THAN("moreThan"),
        LESS_THAN("lessThan");

        private final String code;

        Relation(String code) {
            this.code = code;
        }

        /** The relation's member name in an edition file. */
        public String code() {
            return code;
        }

        public boolean holds(long amount, long limit) {
            if (this == AT_LEAST) {
                return amount >= limit;
            }
            return this == MORE_THAN ? amount > limit : amount < limit;
        }
    }
}
