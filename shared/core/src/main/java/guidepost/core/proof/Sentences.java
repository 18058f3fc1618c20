package guidepost.core.proof;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Template;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Unit;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of an edition as parts of a sentence. */
final class Sentences {
    private final Edition edition;

    Sentences(Edition edition) {
        this.edition = edition;
    }

    String name(Threshold threshold) {
        return quoted(Grounds.words(threshold.label()));
    }

    /** Its reason with the numbers in it, and its code, since several rules can share a reason. */
    String name(Rule rule) {
        String reason = Grounds.words(rule.reason());
        try {
            reason = Template.parse(reason).parts().stream().map(this::words).collect(Collectors.joining());
        } catch (Template.Malformed e) {
            return quoted(reason) + " (" + rule.code() + ")"; // a draft may say anything yet: shown as it stands
        }
        return quoted(reason) + " (" + rule.code() + ")";
    }

    private String words(Template.Part part) {
        return part.fold(
                Template.Words::text,
                token -> edition.findThreshold(token.code())
                        .map(threshold -> Integer.toString(threshold.value()))
                        .orElse("?"),
                date -> "?",
                clinic -> "?",
                Template.Fixed::text);
    }

    /** What a rule needs: {@code "Fever" to be "Yes" or "Not sure"}, {@code "Age" to be at least 65 years}. */
    String needed(Condition condition) {
        Question question = edition.question(condition.question());
        return Grounds.name(question) + " to be "
                + condition.fold(
                        anyOf -> options(question, anyOf.options()),
                        comparison -> relation(comparison.relation()) + " "
                                + amount(edition.threshold(comparison.threshold())));
    }

    private static String options(Question question, List<String> codes) {
        return question.options().stream()
                .filter(option -> codes.contains(option.code()))
                .map(option -> quoted(Grounds.words(option.label())))
                .collect(Collectors.joining(" or "));
    }

    private static String relation(Condition.Relation relation) {
        return switch (relation) {
            case AT_LEAST -> "at least";
            case MORE_THAN -> "more than";
            case LESS_THAN -> "less than";
        };
    }

    static String amount(Threshold threshold) {
        return threshold.value() + " " + unit(threshold.unit(), threshold.value());
    }

    private static String unit(Unit unit, int value) {
        String many = unit.code();
        return value == 1 ? many.substring(0, many.length() - 1) : many;
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
