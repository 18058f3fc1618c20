package guidepost.core.proof;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Guides small enough to try every answer: all kinds of questions, chains of questions that depend on each other, mixed units, thresholds on the edges of
 * ranges, and every fault a guide can have. The same seed gives the same guide.
 */
final class TinyGuides {
    private static final Wording WORDS = Wording.english("Words");
    private static final Condition.Relation[] UPWARDS = {Condition.Relation.AT_LEAST, Condition.Relation.MORE_THAN};
    private static final Urgency[] GOES_HOME = {
        Urgency.SELF_CARE, Urgency.BOOK_14_DAYS, Urgency.BOOK_3_DAYS, Urgency.TODAY
    };
    private static final Urgency[] DECIDED = {
        Urgency.BOOK_14_DAYS, Urgency.BOOK_3_DAYS, Urgency.TODAY, Urgency.ASK_STAFF, Urgency.EMERGENCY
    };
    private static final String SOURCE = "nobody";

    private final Random random;
    private final long most;
    private final List<Threshold> thresholds = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private long patterns = 1;

    private TinyGuides(long seed, long most) {
        random = new Random(seed);
        this.most = most;
    }

    /**
     * A draft.
     *
     * @param most how many answer patterns it may have
     */
    static Edition draft(long seed, long most) {
        TinyGuides guides = new TinyGuides(seed, most);
        return guides.make();
    }

    /** A guide of these questions and rules, with an instruction for every result and the emergency list on every sheet. */
    static Edition of(List<Threshold> thresholds, List<Question> questions, List<Rule> rules) {
        TinyGuides parts = new TinyGuides(0, Long.MAX_VALUE);
        parts.thresholds.addAll(thresholds);
        parts.questions.addAll(questions);
        List<GuidanceBlock> blocks = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            blocks.add(instruction(urgency));
        }
        blocks.add(always("list", Place.EMERGENCY_LIST, EnumSet.allOf(Urgency.class)));
        return edition(List.of(), parts, rules, blocks);
    }

    /** The answers of a draft that must give EMERGENCY, some of them kept. */
    static List<Floor> floors(Edition edition, long seed) {
        Random random = new Random(seed);
        List<Floor> floors = new ArrayList<>();
        for (Rule rule : edition.rules()) {
            if (rule.urgency() == Urgency.EMERGENCY
                    && rule.all().get(0) instanceof Condition.AnyOf answer
                    && random.nextInt(3) == 0) {
                floors.add(new Floor(answer, SOURCE));
            }
        }
        if (random.nextInt(10) == 0) {
            floors.add(new Floor(Condition.AnyOf.of("nowhere", "yes"), SOURCE));
        }
        return floors;
    }

    /** The edition changed a little, as by a day's work: a threshold, a rule, an option, a question more or less. */
    static Edition changed(Edition edition, long seed, long most) {
        TinyGuides guides = new TinyGuides(seed, most);
        guides.thresholds.addAll(edition.thresholds());
        guides.questions.addAll(edition.questions());
        List<Rule> rules = new ArrayList<>(edition.rules());
        List<GuidanceBlock> guidance = new ArrayList<>(edition.guidance());
        for (int i = 0; i < 1 + guides.random.nextInt(3); i++) {
            guides.change(rules, guidance);
        }
        List<DateMark> dates = edition.dates().stream()
                .filter(mark -> guides.questions.stream()
                        .anyMatch(question -> mark.since().equals(Optional.of(question.code()))))
                .toList();
        return edition(dates, guides, rules, guidance);
    }

    private void change(List<Rule> rules, List<GuidanceBlock> guidance) {
        int at = random.nextInt(1000);
        switch (random.nextInt(8)) {
            case 0 -> {
                int threshold = at % thresholds.size();
                Threshold old = thresholds.get(threshold);
                thresholds.set(threshold, old.withValue(Math.max(0, old.value() + (random.nextBoolean() ? 1 : -1))));
            }
            case 1 -> {
                if (!rules.isEmpty()) {
                    rules.set(
                            at % rules.size(), rule(rules.get(at % rules.size()).code()));
                }
            }
            case 2 -> rules.add(rule("more_" + rules.size() + "_" + at));
            case 3 -> {
                if (!rules.isEmpty()) {
                    rules.remove(at % rules.size());
                }
            }
            case 4 -> otherAnswers(at % questions.size());
            case 5 -> questions.add(at % (questions.size() + 1), question(code(at), List.of(), kind(code(at))));
            case 6 -> removeQuestion(at % questions.size(), rules, guidance);
            default -> guidance.add(block("more_" + guidance.size() + "_" + at));
        }
    }

    private String code(int at) {
        return "more_" + questions.size() + "_" + at;
    }

    /** Takes a question out, with every rule, block and date that looks at it; one that others depend on stays. */
    private void removeQuestion(int at, List<Rule> rules, List<GuidanceBlock> guidance) {
        String code = questions.get(at).code();
        boolean dependedOn = questions.stream().anyMatch(other -> looksAt(other.askedWhen(), code));
        if (dependedOn || questions.size() == 1) {
            return;
        }
        questions.remove(at);
        rules.removeIf(rule -> looksAt(rule.all(), code));
        guidance.removeIf(block -> looksAt(block.when(), code)
                || looksAt(block.whenAny(), code)
                || looksAt(block.unless(), code)
                || block.text().toString().contains("since_" + code));
    }

    private static boolean looksAt(List<Condition> conditions, String question) {
        return conditions.stream().anyMatch(condition -> condition.question().equals(question));
    }

    /** One option more in a choice or several, one number less or more at an end of a range. */
    private void otherAnswers(int at) {
        Question old = questions.get(at);
        AnswerKind kind = old.kind()
                .fold(
                        choice -> new AnswerKind.Choice(more(choice.options()), choice.ordered()),
                        several -> new AnswerKind.Several(more(several.options())),
                        amount -> new AnswerKind.Amount(
                                amount.style(),
                                amount.min() + random.nextInt(2),
                                amount.max() + 1,
                                amount.unit(),
                                amount.worsens(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()));
        questions.set(at, question(old.code(), old.askedWhen(), kind));
    }

    private List<Option> more(List<Option> options) {
        List<Option> more = new ArrayList<>(options);
        more.add(
                1 + random.nextInt(options.size()),
                option(options.get(0).code() + "_more" + random.nextInt(100), Option.Role.PLAIN));
        return more;
    }

    private Edition make() {
        thresholds.add(threshold("t0", 1 + random.nextInt(4), Unit.POINTS));
        thresholds.add(threshold("t1", 1 + random.nextInt(3), Unit.HOURS));
        thresholds.add(threshold("t2", 1, Unit.DAYS));
        thresholds.add(threshold("t3", random.nextInt(120), Unit.MINUTES));
        thresholds.add(threshold("t4", random.nextInt(6), Unit.POINTS));
        thresholds.add(threshold("t5", random.nextInt(2), Unit.WEEKS));
        int wanted = 3 + random.nextInt(7);
        for (int i = 0; i < wanted; i++) {
            Question question = question("q" + i, conditions(random.nextInt(3)), kind("q" + i));
            long more = patterns * PlainVisit.answers(question);
            if (more <= most) {
                patterns = more;
                questions.add(question);
            }
        }
        if (questions.isEmpty()) {
            questions.add(question(
                    "q",
                    List.of(),
                    new AnswerKind.Choice(
                            List.of(option("no", Option.Role.PLAIN), option("yes", Option.Role.PLAIN)), true)));
        }
        List<Rule> rules = new ArrayList<>();
        int rulesWanted = 1 + random.nextInt(10);
        for (int i = 0; i < rulesWanted; i++) {
            rules.add(rule("rule_" + i));
        }
        return edition(dates(), this, rules, guidance());
    }

    private static Edition edition(
            List<DateMark> dates, TinyGuides parts, List<Rule> rules, List<GuidanceBlock> guidance) {
        Map<Place, Wording> headings = new EnumMap<>(Place.class);
        EnumSet.complementOf(EnumSet.of(Place.INSTRUCTION)).forEach(place -> headings.put(place, WORDS));
        return new Edition(
                "tiny",
                Optional.empty(),
                true,
                List.of(Language.ENGLISH),
                WORDS,
                WORDS,
                WORDS,
                headings,
                List.of(new Section("section", WORDS)),
                parts.thresholds,
                parts.questions,
                dates,
                rules,
                guidance);
    }

    private static Threshold threshold(String code, int value, Unit unit) {
        return new Threshold(code, WORDS, value, unit, 0, 1000, value, Optional.empty(), SOURCE);
    }

    private static Question question(String code, List<Condition> askedWhen, AnswerKind kind) {
        return new Question(code, "section", WORDS, WORDS, Optional.empty(), false, askedWhen, kind, SOURCE);
    }

    private AnswerKind kind(String code) {
        return switch (random.nextInt(6)) {
            case 0 -> new AnswerKind.Choice(options(code, Option.Role.PLAIN), false);
            case 1, 2 -> new AnswerKind.Choice(options(code, Option.Role.PLAIN), true);
            case 3 -> new AnswerKind.Several(options(code, Option.Role.NONE));
            case 4 -> amount(AnswerKind.Style.SCALE, Unit.POINTS, 1 + random.nextInt(6));
            default ->
                random.nextBoolean()
                        ? amount(AnswerKind.Style.DURATION, Unit.HOURS, 1 + random.nextInt(40))
                        : amount(AnswerKind.Style.NUMBER, Unit.DAYS, 1 + random.nextInt(5));
        };
    }

    private AnswerKind amount(AnswerKind.Style style, Unit unit, int span) {
        int min = random.nextInt(3);
        return new AnswerKind.Amount(
                style, min, min + span, unit, random.nextInt(4) > 0, List.of(), Optional.empty(), Optional.empty());
    }

    private List<Option> options(String code, Option.Role first) {
        List<Option> options = new ArrayList<>();
        options.add(option(code + "_0", first));
        int more = 1 + random.nextInt(4);
        for (int i = 1; i <= more; i++) {
            options.add(option(code + "_" + i, random.nextInt(4) == 0 ? Option.Role.NOT_SURE : Option.Role.PLAIN));
        }
        return options;
    }

    private static Option option(String code, Option.Role role) {
        return new Option(code, WORDS, Optional.empty(), role, false);
    }

    private List<Condition> conditions(int count) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < count && !questions.isEmpty(); i++) {
            conditions.add(condition(questions.get(random.nextInt(questions.size()))));
        }
        return conditions;
    }

    private Condition condition(Question question) {
        return question.kind()
                .fold(
                        choice -> anyOf(question.code(), choice.options(), choice.ordered()),
                        several -> anyOf(question.code(), several.options(), false),
                        amount -> comparison(question.code(), amount));
    }

    private Condition anyOf(String question, List<Option> options, boolean worst) {
        List<String> named = new ArrayList<>();
        int from = random.nextInt(options.size());
        for (int i = 0; i < options.size(); i++) {
            boolean upwards = worst && random.nextInt(5) > 0;
            boolean keep = upwards ? i >= from : (i == from || random.nextInt(3) == 0);
            if (keep) {
                named.add(options.get(i).code());
            }
        }
        return new Condition.AnyOf(question, named);
    }

    private Condition comparison(String question, AnswerKind.Amount amount) {
        List<Threshold> comparable = thresholds.stream()
                .filter(threshold -> threshold.unit().comparableWith(amount.unit()))
                .toList();
        boolean upwards = amount.worsens() && random.nextInt(5) > 0;
        return new Condition.Comparison(
                question,
                upwards ? one(UPWARDS) : one(Condition.Relation.values()),
                comparable.get(random.nextInt(comparable.size())).code());
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Rule rule(String code) {
        return new Rule(code, one(DECIDED), conditions(1 + random.nextInt(3)), WORDS, SOURCE);
    }

    private List<DateMark> dates() {
        return questions.stream()
                .filter(question ->
                        question.kind().fold(choice -> false, several -> false, amount -> amount.unit() != Unit.POINTS))
                .filter(question -> random.nextBoolean())
                .map(question -> new DateMark(
                        "since_" + question.code(),
                        Optional.of(question.code()),
                        Optional.empty(),
                        Optional.empty(),
                        DateMark.Show.DAY))
                .toList();
    }

    private List<GuidanceBlock> guidance() {
        List<GuidanceBlock> blocks = new ArrayList<>();
        EnumSet<Urgency> told = EnumSet.allOf(Urgency.class);
        if (random.nextInt(5) == 0) {
            told.remove(one(Urgency.values()));
        }
        told.forEach(urgency -> blocks.add(instruction(urgency)));
        Set<Urgency> listed = EnumSet.allOf(Urgency.class);
        if (random.nextInt(5) == 0) {
            listed.remove(one(Urgency.values()));
        }
        blocks.add(always("list", Place.EMERGENCY_LIST, listed));
        int more = random.nextInt(6);
        for (int i = 0; i < more; i++) {
            blocks.add(block("block_" + i));
        }
        return blocks;
    }

    private static GuidanceBlock instruction(Urgency urgency) {
        return always("tell_" + urgency.name().toLowerCase(Locale.ROOT), Place.INSTRUCTION, Set.of(urgency));
    }

    private static GuidanceBlock always(String code, Place place, Set<Urgency> urgencies) {
        return new GuidanceBlock(
                code,
                place,
                urgencies,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(WORDS),
                WORDS,
                SOURCE);
    }

    private GuidanceBlock block(String code) {
        EnumSet<Urgency> urgencies = EnumSet.of(one(GOES_HOME));
        urgencies.add(one(GOES_HOME));
        List<DateMark> dates = dates();
        String date = dates.isEmpty() ? "" : " {{date:" + dates.get(0).code() + "}}";
        return new GuidanceBlock(
                code,
                Place.TODAY,
                urgencies,
                conditions(random.nextInt(3)),
                conditions(random.nextInt(3)),
                conditions(random.nextInt(2)),
                random.nextInt(3) == 0 ? Optional.of("group") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Wording.english("Words" + date),
                SOURCE);
    }
}
