package guidepost.core.triage;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What a person said to one question. */
public sealed interface Answer {
    <T> T fold(Function<Chosen, T> chosen, Function<Signs, T> signs, Function<Amount, T> amount);

    /** One option. */
    record Chosen(String option) implements Answer {
        @Override
        public <T> T fold(Function<Chosen, T> chosen, Function<Signs, T> signs, Function<Amount, T> amount) {
            return chosen.apply(this);
        }
    }

    /** The signs a person has; empty where they chose "none of these". */
    record Signs(Set<String> signs) implements Answer {
        public Signs {
            signs = Collections.unmodifiableSet(new TreeSet<>(signs));
        }

        @Override
        public <T> T fold(Function<Chosen, T> chosen, Function<Signs, T> signs, Function<Amount, T> amount) {
            return signs.apply(this);
        }
    }

    /** A whole number, in the question's unit. */
    record Amount(int value) implements Answer {
        @Override
        public <T> T fold(Function<Chosen, T> chosen, Function<Signs, T> signs, Function<Amount, T> amount) {
            return amount.apply(this);
        }
    }
}
