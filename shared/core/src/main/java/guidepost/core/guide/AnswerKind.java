package guidepost.core.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an answer to a question is made of. */
public sealed interface AnswerKind {

    <T> T fold(Function<Choice, T> choice, Function<Several, T> several, Function<Amount, T> amount);

    /**
     * Exactly one of the options.
     *
     * @param ordered whether the options go from least to most worrying
     */
    record Choice(List<Option> options, boolean ordered) implements AnswerKind {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public <T> T fold(Function<Choice, T> choice, Function<Several, T> several, Function<Amount, T> amount) {
            return choice.apply(this);
        }
    }

    /** Any number of signs; the first option is the exclusive "none of these". */
    record Several(List<Option> options) implements AnswerKind {
        public Several {
            options = List.copyOf(options);
        }

        public Option none() {
            return options.get(0);
        }

        public List<Option> signs() {
            return options.subList(1, options.size());
        }

        @Override
        public <T> T fold(Function<Choice, T> choice, Function<Several, T> several, Function<Amount, T> amount) {
            return several.apply(this);
        }
    }

    /**
     * A whole number from {@code min} to {@code max} in its unit.
     *
     * @param worsens whether a higher number is worse
     * @param shortcuts answers offered as big choices beside the number pad
     * @param low the words at the low end of a scale
     * @param high the words at the high end of a scale
     */
    record Amount(
            Style style,
            int min,
            int max,
            Unit unit,
            boolean worsens,
            List<Shortcut> shortcuts,
            Optional<Wording> low,
            Optional<Wording> high)
            implements AnswerKind {
        public Amount {
            shortcuts = List.copyOf(shortcuts);
        }

        public boolean allows(int value) {
            return value >= min && value <= max;
        }

        @Override
        public <T> T fold(Function<Choice, T> choice, Function<Several, T> several, Function<Amount, T> amount) {
            return amount.apply(this);
        }
    }

    /** How a whole number is asked for: a number pad, a row of buttons, or a length of time. */
    enum Style {
        NUMBER,
        SCALE,
        DURATION
    }

    /** A big choice that stands for a number, such as "Yesterday" for 24 hours. */
    record Shortcut(Wording label, int value) {}
}
