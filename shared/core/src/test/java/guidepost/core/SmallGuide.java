package guidepost.core;

import static guidepost.core.guide.Wording.english;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Condition.AnyOf;
import guidepost.core.guide.Condition.Comparison;
import guidepost.core.guide.Condition.Relation;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.guide.Place;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Section;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A guide small enough to hold in one's head: a sore ankle. Each test bends the part it is about. */
public final class SmallGuide {
    private final List<Threshold> thresholds = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<GuidanceBlock> guidance = new ArrayList<>();
    private final List<DateMark> dates = new ArrayList<>();
    private List<Language> languages = List.of(Language.ENGLISH);
    private UnaryOperator<Edition> finish = UnaryOperator.identity();

    private SmallGuide() {
        thresholds.add(threshold("cold_hours", 48, Unit.HOURS, 24, 96));
        thresholds.add(threshold("slow_days", 14, Unit.DAYS, 7, 42));
        thresholds.add(threshold("adult", 16, Unit.YEARS, 16, 21));
        questions.add(choice("cold_foot", true, "no", "not_sure", "yes"));
        questions.add(choice("who", false, "me", "a_child"));
        questions.add(choice("twisted", true, "no", "yes"));
        questions.add(asked(several("signs", "none", "bruise", "secret_sign", "numb"), AnyOf.of("twisted", "yes")));
        questions.add(amount("age", AnswerKind.Style.NUMBER, 0, 120, Unit.YEARS));
        questions.add(amount("since", AnswerKind.Style.DURATION, 0, 2000, Unit.HOURS));
        questions.add(amount("rest_days", AnswerKind.Style.NUMBER, 0, 60, Unit.DAYS));
        rules.add(rule("cold", Urgency.EMERGENCY, AnyOf.of("cold_foot", "not_sure", "yes")));
        rules.add(rule("child", Urgency.ASK_STAFF, new Comparison("age", Relation.LESS_THAN, "adult")));
        rules.add(rule("numb", Urgency.TODAY, AnyOf.of("signs", "numb", "secret_sign")));
        rules.add(rule("slow", Urgency.BOOK_14_DAYS, new Comparison("since", Relation.MORE_THAN, "slow_days")));
        rules.add(rule(
                "slow_bruise",
                Urgency.BOOK_3_DAYS,
                AnyOf.of("signs", "bruise"),
                new Comparison("since", Relation.AT_LEAST, "slow_days")));
        for (Urgency urgency : Urgency.values()) {
            guidance.add(block(
                    "say_" + urgency.name().toLowerCase(java.util.Locale.ROOT),
                    Place.INSTRUCTION,
                    Set.of(urgency),
                    "Do this"));
        }
        guidance.add(block("alarm_list", Place.EMERGENCY_LIST, EnumSet.allOf(Urgency.class), "- Your foot turns cold"));
        dates.add(new DateMark(
                "cold_until", Optional.of("since"), Optional.of("cold_hours"), Optional.empty(), DateMark.Show.CLOCK));
        dates.add(new DateMark(
                "book_by", Optional.empty(), Optional.of("slow_days"), Optional.of("rest_days"), DateMark.Show.DAY));
    }

    public static SmallGuide ankle() {
        return new SmallGuide();
    }

    public SmallGuide threshold(String code, int value) {
        thresholds.replaceAll(threshold -> threshold.code().equals(code) ? threshold.withValue(value) : threshold);
        return this;
    }

    public SmallGuide with(Threshold threshold) {
        thresholds.add(threshold);
        return this;
    }

    public SmallGuide with(Question question) {
        questions.add(question);
        return this;
    }

    public SmallGuide with(Rule rule) {
        rules.add(rule);
        return this;
    }

    public SmallGuide with(GuidanceBlock block) {
        guidance.add(block);
        return this;
    }

    public SmallGuide with(DateMark mark) {
        dates.add(mark);
        return this;
    }

    public SmallGuide speaking(Language... spoken) {
        languages = List.of(spoken);
        return this;
    }

    /** Every text that is there when the edition is made, in this language too. */
    public SmallGuide translatedInto(Language language, UnaryOperator<String> translator) {
        finish = new Translated(language, translator)::edition;
        return this;
    }

    public SmallGuide withoutGuidance(String code) {
        guidance.removeIf(block -> block.code().equals(code));
        return this;
    }

    public SmallGuide withoutRule(String code) {
        rules.removeIf(rule -> rule.code().equals(code));
        return this;
    }

    public SmallGuide changing(String question, UnaryOperator<Question> change) {
        questions.replaceAll(each -> each.code().equals(question) ? change.apply(each) : each);
        return this;
    }

    public Edition edition() {
        return finish.apply(inEnglish());
    }

    private Edition inEnglish() {
        Map<Place, Wording> headings = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            headings.put(place, english("Heading"));
        }
        return new Edition(
                "ankle",
                Optional.empty(),
                true,
                languages,
                english("Ankle"),
                english("Sore ankle?"),
                english("Helps."),
                headings,
                List.of(new Section("all", english("All"))),
                thresholds,
                questions,
                dates,
                rules,
                guidance);
    }

    public static Threshold threshold(String code, int value, Unit unit, int min, int max) {
        return new Threshold(code, english("A limit"), value, unit, min, max, value, Optional.empty(), "test");
    }

    public static Question choice(String code, boolean ordered, String... options) {
        return question(code, new AnswerKind.Choice(options(List.of(options), Option.Role.PLAIN), ordered));
    }

    public static Question several(String code, String... options) {
        return question(code, new AnswerKind.Several(options(List.of(options), Option.Role.NONE)));
    }

    private static List<Option> options(List<String> codes, Option.Role first) {
        List<Option> options = new ArrayList<>();
        for (String code : codes) {
            options.add(new Option(
                    code,
                    english("Option " + code.replaceAll("[^a-z]", " ").strip()),
                    Optional.empty(),
                    options.isEmpty() ? first : Option.Role.PLAIN,
                    code.startsWith("secret")));
        }
        return options;
    }

    public static Question amount(String code, AnswerKind.Style style, int min, int max, Unit unit) {
        return question(
                code,
                new AnswerKind.Amount(style, min, max, unit, true, List.of(), Optional.empty(), Optional.empty()));
    }

    private static Question question(String code, AnswerKind kind) {
        return new Question(
                code,
                "all",
                english("Topic"),
                english("A question?"),
                Optional.empty(),
                false,
                List.of(),
                kind,
                "test");
    }

    public static Question asked(Question question, Condition... when) {
        return new Question(
                question.code(),
                question.section(),
                question.topic(),
                question.prompt(),
                question.help(),
                question.confidential(),
                List.of(when),
                question.kind(),
                question.source());
    }

    public static Rule rule(String code, Urgency urgency, Condition... all) {
        return new Rule(code, urgency, List.of(all), english("Because of " + code.replace('_', ' ')), "test");
    }

    public static GuidanceBlock block(String code, Place place, Set<Urgency> urgencies, String text) {
        return block(code, place, urgencies, text, List.of(), List.of(), List.of(), Optional.empty());
    }

    public static GuidanceBlock block(
            String code,
            Place place,
            Set<Urgency> urgencies,
            String text,
            List<Condition> when,
            List<Condition> whenAny,
            List<Condition> unless,
            Optional<String> group) {
        return new GuidanceBlock(
                code,
                place,
                urgencies,
                when,
                whenAny,
                unless,
                group,
                Optional.empty(),
                Optional.of(english("Title of " + code.replaceAll("[^a-z]", " ").strip())),
                english(text),
                "test");
    }
}
