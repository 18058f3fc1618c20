package guidepost.admin.editor;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import guidepost.core.guide.Language;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Urgency;
import java.util.List;
import java.util.stream.Collectors;

/** Reads every rule as a sentence. */
public final class RuleSentences {
    private final Edition edition;
    private final EditorWords words;
    private final Language language;

    public RuleSentences(Edition edition, EditorWords words) {
        this.edition = edition;
        this.words = words;
        this.language = edition.languages().get(0);
    }

    /** If ... and ..., then ... because ... (source). */
    public String say(Rule rule) {
        return words.say(
                "rule.sentence",
                rule.all().stream().map(this::say).collect(Collectors.joining(words.say("rule.and"))),
                words.urgency(rule.urgency()),
                rule.reason().find(language).orElse("–"),
                rule.source());
    }

    private String say(Condition condition) {
        Question question = edition.question(condition.question());
        String topic = question.topic().find(language).orElse(question.code());
        return condition.fold(
                anyOf -> words.say(
                        "rule.any-of",
                        topic,
                        anyOf.options().stream()
                                .map(option -> question.option(option)
                                        .flatMap(known -> known.label().find(language))
                                        .orElse(option))
                                .collect(Collectors.joining(words.say("rule.or")))),
                comparison -> words.say(
                        "rule.compares",
                        topic,
                        words.say("relation." + comparison.relation()),
                        edition.findThreshold(comparison.threshold())
                                .map((Threshold threshold) -> words.amount(threshold.value(), threshold.unit()))
                                .orElse(comparison.threshold())));
    }

    /** Whether the program itself keeps this rule, whatever staff write. */
    public static boolean isFloor(Rule rule, List<Floor> floors) {
        return rule.urgency() == Urgency.EMERGENCY
                && rule.all().size() == 1
                && rule.all().get(0) instanceof Condition.AnyOf anyOf
                && floors.stream()
                        .anyMatch(floor -> floor.answer().question().equals(anyOf.question())
                                && anyOf.options().containsAll(floor.answer().options()));
    }
}
