package guidepost.exchange;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A guide nobody wrote: random codes, every kind of question, questions that depend on each other, mixed units. It passes the content check, and a worse
 * answer fires no fewer rules. The same seed gives the same guide.
 */
public final class RandomGuide {
    private static final List<Unit> TIMES =
            Arrays.stream(Unit.values()).filter(unit -> unit != Unit.POINTS).toList();

    private final Random random;
    private final RandomWords words;
    private final List<Language> languages;
    private final List<Section> sections = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<DateMark> dates = new ArrayList<>();

    private RandomGuide(Random random) {
        this.random = random;
        this.languages = random.nextBoolean()
                ? List.of(Language.ENGLISH)
                : List.of(Language.ENGLISH, new Language("fr"), new Language("pl"));
        this.words = new RandomWords(random, languages);
    }

    /** A draft of some six to fourteen questions. */
    public static Edition draft(long seed) {
        Random random = new Random(seed);
        return draft(seed, 6 + random.nextInt(9), 4 + random.nextInt(10));
    }

    /** A draft of that many questions and rules. */
    public static Edition draft(long seed, int questions, int rules) {
        return new RandomGuide(new Random(seed)).make(questions, rules);
    }

    private Edition make(int questionCount, int ruleCount) {
        String guide = words.code();
        times(1 + random.nextInt(4), () -> sections.add(new Section(words.code(), words.line())));
        for (int i = 0; i < questionCount; i++) {
            questions.add(question(i));
        }
        times(1 + random.nextInt(3), this::addDate);
        List<Rule> rules = new ArrayList<>();
        times(ruleCount, () -> rules.add(rule()));
        return new Edition(
                guide,
                Optional.empty(),
                random.nextBoolean(),
                languages,
                words.line(),
                words.line(),
                words.line(),
                headings(),
                sections,
                thresholds,
                questions,
                dates,
                rules,
                guidance());
    }

    private static void times(int count, Runnable step) {
        IntStream.range(0, count).forEach(i -> step.run());
    }

    private Map<Place, Wording> headings() {
        Map<Place, Wording> headings = new EnumMap<>(Place.class);
        for (Place place : EnumSet.complementOf(EnumSet.of(Place.INSTRUCTION))) {
            headings.put(place, words.line());
        }
        return headings;
    }

    private Question question(int index) {
        return new Question(
                words.code(),
                sections.get(random.nextInt(sections.size())).code(),
                words.line(),
                words.line(),
                maybe(),
                random.nextInt(5) == 0,
                questions.isEmpty() || random.nextInt(3) > 0 ? List.of() : conditions(1 + random.nextInt(2)),
                kind(index),
                words.source());
    }

    private Optional<Wording> maybe() {
        return random.nextInt(3) == 0 ? Optional.of(words.line()) : Optional.empty();
    }

    /** Every kind in turn, so that six questions have them all. */
    private AnswerKind kind(int index) {
        return switch (index % 6) {
            case 0 -> new AnswerKind.Choice(options(Option.Role.PLAIN), true);
            case 1 -> new AnswerKind.Several(options(Option.Role.NONE));
            case 2 ->
                amount(AnswerKind.Style.NUMBER, TIMES.get(random.nextInt(TIMES.size())), 20 + random.nextInt(300));
            case 3 -> amount(AnswerKind.Style.SCALE, Unit.POINTS, 4 + random.nextInt(7));
            case 4 -> amount(AnswerKind.Style.DURATION, Unit.HOURS, 200 + random.nextInt(90_000));
            default -> new AnswerKind.Choice(options(Option.Role.PLAIN), false);
        };
    }

    private List<Option> options(Option.Role first) {
        List<Option> options = new ArrayList<>();
        Option.Role[] others = {Option.Role.PLAIN, Option.Role.PLAIN, Option.Role.NOT_SURE, Option.Role.RATHER_NOT_SAY};
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            options.add(new Option(
                    words.code(),
                    words.line(),
                    maybe(),
                    i == 0 ? first : others[random.nextInt(others.length)],
                    random.nextInt(6) == 0));
        }
        return options;
    }

    private AnswerKind amount(AnswerKind.Style style, Unit unit, int span) {
        int min = random.nextInt(3);
        int max = min + span;
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            thresholds.add(threshold(unit, min, max));
        }
        List<AnswerKind.Shortcut> shortcuts = new ArrayList<>();
        if (style != AnswerKind.Style.SCALE) {
            times(
                    random.nextInt(4),
                    () -> shortcuts.add(new AnswerKind.Shortcut(words.line(), min + random.nextInt(span + 1))));
        }
        return new AnswerKind.Amount(
                style,
                min,
                max,
                unit,
                style != AnswerKind.Style.NUMBER || random.nextBoolean(),
                shortcuts,
                style == AnswerKind.Style.SCALE ? maybe() : Optional.empty(),
                style == AnswerKind.Style.SCALE ? maybe() : Optional.empty());
    }

    /** A threshold for amounts in that range, in whatever unit of its kind holds such a number. */
    private Threshold threshold(Unit unit, int min, int max) {
        Unit own = unit == Unit.POINTS ? unit : TIMES.get(random.nextInt(TIMES.size()));
        long target = unit.onCommonScale(min + random.nextInt(max - min + 1));
        long inOwn = Math.max(1, target / own.onCommonScale(1));
        if (inOwn > 1_000_000) {
            return threshold(unit, min, max);
        }
        int value = (int) inOwn;
        return new Threshold(
                words.code(),
                words.line(),
                value,
                own,
                Math.max(0, value - random.nextInt(5)),
                value + random.nextInt(50),
                value,
                thresholds.stream()
                        .filter(other -> random.nextBoolean()
                                && other.unit().comparableWith(own)
                                && other.onCommonScale() >= own.onCommonScale(value))
                        .map(Threshold::code)
                        .findFirst(),
                words.source());
    }

    private List<Condition> conditions(int count) {
        return random.ints(count, 0, questions.size())
                .distinct()
                .mapToObj(i -> condition(questions.get(i)))
                .toList();
    }

    private Condition condition(Question question) {
        return question.kind()
                .fold(
                        choice -> anyOf(question, choice.options(), choice.ordered()),
                        several -> anyOf(question, several.signs(), false),
                        amount -> comparison(question, amount));
    }

    /** Of ordered options the worst ones, of others any. */
    private Condition anyOf(Question question, List<Option> options, boolean worst) {
        int from = random.nextInt(options.size());
        List<Option> chosen = worst ? options.subList(from, options.size()) : List.of(options.get(from));
        return new Condition.AnyOf(
                question.code(), chosen.stream().map(Option::code).toList());
    }

    private Condition comparison(Question question, AnswerKind.Amount amount) {
        List<Threshold> comparable = thresholds.stream()
                .filter(threshold -> threshold.unit().comparableWith(amount.unit()))
                .toList();
        Condition.Relation[] relations = Condition.Relation.values();
        return new Condition.Comparison(
                question.code(),
                relations[random.nextInt(amount.worsens() ? 2 : 3)],
                comparable.get(random.nextInt(comparable.size())).code());
    }

    private void addDate() {
        List<String> times = questions.stream()
                .filter(question ->
                        question.kind().fold(choice -> false, several -> false, amount -> amount.unit() != Unit.POINTS))
                .map(Question::code)
                .toList();
        List<String> plus = thresholds.stream()
                .filter(threshold -> threshold.unit() != Unit.POINTS)
                .map(Threshold::code)
                .toList();
        dates.add(new DateMark(
                words.code(),
                one(times),
                one(plus),
                one(times),
                random.nextBoolean() ? DateMark.Show.DAY : DateMark.Show.CLOCK,
                random.nextBoolean() ? Optional.empty() : Optional.of(words.line())));
    }

    private Optional<String> one(List<String> codes) {
        return codes.isEmpty() || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(codes.get(random.nextInt(codes.size())));
    }

    private Rule rule() {
        Urgency[] urgencies = Urgency.values();
        return new Rule(
                words.code(),
                urgencies[1 + random.nextInt(urgencies.length - 1)],
                conditions(1 + random.nextInt(3)),
                words.line(),
                words.source());
    }

    private List<GuidanceBlock> guidance() {
        List<GuidanceBlock> blocks = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            blocks.add(always(Place.INSTRUCTION, Set.of(urgency), List.of("{{clinic:phone}}")));
        }
        blocks.add(always(Place.EMERGENCY_LIST, EnumSet.allOf(Urgency.class), List.of("{{clinic:emergency_number}}")));
        List<Place> places = List.of(Place.TODAY, Place.NEXT_DAYS, Place.GET_HELP, Place.WHY, Place.LATER);
        times(3 + random.nextInt(8), () -> blocks.add(sometimes(places.get(random.nextInt(places.size())))));
        return blocks;
    }

    private GuidanceBlock always(Place place, Set<Urgency> urgencies, List<String> tokens) {
        return new GuidanceBlock(
                words.code(),
                place,
                urgencies,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(words.line()),
                words.text(tokens),
                words.source());
    }

    private GuidanceBlock sometimes(Place place) {
        Set<Urgency> urgencies = EnumSet.of(Urgency.SELF_CARE);
        EnumSet.range(Urgency.BOOK_14_DAYS, Urgency.TODAY).stream()
                .filter(urgency -> random.nextBoolean())
                .forEach(urgencies::add);
        return new GuidanceBlock(
                words.code(),
                place,
                urgencies,
                conditions(random.nextInt(3)),
                conditions(random.nextInt(3)),
                conditions(random.nextInt(2)),
                random.nextInt(3) == 0 ? Optional.of("group") : Optional.empty(),
                random.nextBoolean() ? Optional.of("rest-back") : Optional.empty(),
                maybe(),
                words.text(tokens()),
                words.source());
    }

    private List<String> tokens() {
        List<String> tokens = new ArrayList<>(List.of("{{fixed:7|days of a week}}"));
        tokens.add("{{" + thresholds.get(random.nextInt(thresholds.size())).code() + "}}");
        tokens.add("{{date:" + dates.get(random.nextInt(dates.size())).code() + "}}");
        return tokens.subList(0, random.nextInt(tokens.size() + 1));
    }
}
