package guidepost.admin.editor;

import guidepost.core.guide.Condition;
import java.util.List;
import java.util.Optional;

/**
 * One condition as the parts of a sentence.
 *
 * @param question the question it looks at
 * @param options what the question can be answered with; none for a number
 * @param chosen the options that make it true
 * @param relation how the number is compared; empty where it is answered with options
 * @param threshold what it is compared with; empty text where it is answered with options
 * @param thresholds what it can be compared with
 */
public record ConditionLine(
        Choice question,
        List<Choice> options,
        List<String> chosen,
        Optional<Condition.Relation> relation,
        String threshold,
        List<Choice> thresholds) {
    public ConditionLine {
        options = List.copyOf(options);
        chosen = List.copyOf(chosen);
        thresholds = List.copyOf(thresholds);
    }

    /** The line without what is chosen but its question. */
    ConditionLine frame() {
        return new ConditionLine(
                question, options, List.of(), relation.map(any -> Condition.Relation.AT_LEAST), "", thresholds);
    }
}
