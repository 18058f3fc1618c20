package guidepost.core.item;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Condition.AnyOf;
import guidepost.core.guide.Condition.Comparison;
import guidepost.core.guide.Condition.Relation;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as the lines of text a field of an item holds: {@code legs = one | both}, {@code pain atLeast severe_pain}. */
public final class ConditionText {
    private static final String EQUALS = "=";
    private static final String OR = " | ";

    private ConditionText() {}

    public static String of(List<Condition> conditions) {
        return conditions.stream().map(ConditionText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Condition condition) {
        return condition.fold(
                anyOf -> anyOf.question() + " " + EQUALS + " " + String.join(OR, anyOf.options()),
                comparison ->
                        comparison.question() + " " + comparison.relation().code() + " " + comparison.threshold());
    }

    /** @throws IllegalArgumentException where the text is no conditions */
    public static List<Condition> parse(String text) {
        return text.lines().map(ConditionText::condition).toList();
    }

    private static Condition condition(String line) {
        String[] words = line.split(" ", 3);
        if (words.length < 3) {
            throw new IllegalArgumentException("not a condition: " + line);
        }
        if (words[1].equals(EQUALS)) {
            return new AnyOf(words[0], List.of(words[2].split(" \\| ", -1)));
        }
        for (Relation relation : Relation.values()) {
            if (relation.code().equals(words[1])) {
                return new Comparison(words[0], relation, words[2]);
            }
        }
        throw new IllegalArgumentException("not a condition: " + line);
    }
}
