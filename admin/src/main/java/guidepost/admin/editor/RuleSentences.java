package guidepost.admin.editor;

import guidepost.core.guide.Condition;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads every rule, and whatever else has conditions, as a sentence. */
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
                rule.all().isEmpty() ? words.say("rule.nothing") : say(rule.all(), "rule.and"),
                words.urgency(rule.urgency()),
                said(rule.reason(), "\u2013"),
                rule.source().isBlank() ? words.say("rule.no-source") : rule.source());
    }

    /** Only if ..., or of everybody. */
    public String say(Question question) {
        return question.askedWhen().isEmpty()
                ? words.say("asked.always")
                : words.say("asked.if", say(question.askedWhen(), "rule.and"));
    }

    /** For whom it is printed, and where. */
    public String say(GuidanceBlock block) {
        String urgencies =
                block.urgencies().stream().sorted().map(words::shortUrgency).collect(Collectors.joining(", "));
        StringBuilder sentence = new StringBuilder(words.say(
                "printed.for",
                words.say("place." + block.place()),
                urgencies.isEmpty() ? words.say("printed.nobody") : urgencies));
        clause(sentence, "printed.when", block.when(), "rule.and");
        clause(sentence, "printed.when-any", block.whenAny(), "rule.or-else");
        clause(sentence, "printed.unless", block.unless(), "rule.or-else");
        return sentence.append('.').toString();
    }

    private void clause(StringBuilder sentence, String key, List<Condition> conditions, String joint) {
        if (!conditions.isEmpty()) {
            sentence.append(words.say(key, say(conditions, joint)));
        }
    }

    /** When it falls. */
    public String say(DateMark date) {
        return words.say(
                "date.sentence",
                date.since().map(this::topic).orElse(words.say("date.now")),
                date.plus().map(code -> words.say("date.plus", threshold(code))).orElse(""),
                date.minus().map(code -> words.say("date.minus", topic(code))).orElse(""));
    }

    private String topic(String question) {
        return edition.findQuestion(question)
                .map(known -> said(known.topic(), question))
                .orElse(question);
    }

    private String said(Wording wording, String code) {
        return wording.find(language)
                .filter(text -> !text.isBlank())
                .map(text -> words.plain(edition, text))
                .orElse(code);
    }

    private String threshold(String code) {
        return edition.findThreshold(code)
                .map((Threshold threshold) -> words.amount(threshold.value(), threshold.unit()))
                .orElse(code);
    }

    private String say(List<Condition> conditions, String joint) {
        return conditions.stream().map(this::say).collect(Collectors.joining(words.say(joint)));
    }

    private String say(Condition condition) {
        Question question = edition.question(condition.question());
        String topic = topic(condition.question());
        return condition.fold(
                anyOf -> words.say(
                        "rule.any-of",
                        topic,
                        anyOf.options().stream()
                                .map(option -> question.option(option)
                                        .map(known -> said(known.label(), option))
                                        .orElse(option))
                                .collect(Collectors.joining(words.say("rule.or")))),
                comparison -> words.say(
                        "rule.compares",
                        topic,
                        words.say("relation." + comparison.relation()),
                        threshold(comparison.threshold())));
    }

    /** The floor the program keeps by this rule, whatever staff write; empty where it keeps none. */
    public static Optional<Floor> floor(Rule rule, List<Floor> floors) {
        if (rule.urgency() == Urgency.EMERGENCY
                && rule.all().size() == 1
                && rule.all().get(0) instanceof Condition.AnyOf anyOf) {
            return floors.stream()
                    .filter(floor -> floor.answer().question().equals(anyOf.question())
                            && anyOf.options().containsAll(floor.answer().options()))
                    .findFirst();
        }
        return Optional.empty();
    }
}
