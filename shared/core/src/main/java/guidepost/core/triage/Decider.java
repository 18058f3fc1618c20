package guidepost.core.triage;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An edition compiled into tests on numbers: decides as {@link Triage} does, without garbage.
 *
 * <p>Immutable and safe to share; each thread decides on a {@link Slate} of its own. An answer is one {@code long}: a bit for each option that holds, or
 * the amount itself. Every condition is then a mask or a range, which an answer that does not count can never meet.
 */
public final class Decider {
    private static final long MISSING = Long.MIN_VALUE;
    private static final long NOT_COUNTED = Long.MIN_VALUE + 1;
    private static final int MOST_OPTIONS = 62;

    private final Edition edition;
    private final Map<String, Integer> indexOf = new HashMap<>();
    private final Test[][] visible;
    private final Line[][] endingAt;
    private final Line[] othersWorstFirst;
    private final Line[] linesInOrder;

    private Decider(Edition edition) {
        this.edition = edition;
        List<Question> questions = edition.questions();
        for (int i = 0; i < questions.size(); i++) {
            indexOf.put(questions.get(i).code(), i);
        }
        visible = new Test[questions.size()][];
        Arrays.setAll(visible, i -> tests(questions.get(i).askedWhen()));
        List<Line> lines = edition.rules().stream()
                .map(rule -> new Line(rule, tests(rule.all())))
                .toList();
        linesInOrder = lines.toArray(Line[]::new);
        endingAt = new Line[questions.size()][];
        Arrays.setAll(endingAt, i -> lines.stream()
                .filter(line -> line.rule.urgency().endsQuestions() && line.lastQuestion() == i)
                .sorted(WORST_FIRST)
                .toArray(Line[]::new));
        othersWorstFirst = lines.stream()
                .filter(line -> !line.rule.urgency().endsQuestions())
                .sorted(WORST_FIRST)
                .toArray(Line[]::new);
    }

    private static final Comparator<Line> WORST_FIRST =
            Comparator.comparing((Line line) -> line.rule.urgency()).reversed();

    /** @throws IllegalArgumentException where a question has more options than a slate can hold, 62 */
    public static Decider of(Edition edition) {
        for (Question question : edition.questions()) {
            if (question.options().size() > MOST_OPTIONS) {
                throw new IllegalArgumentException(
                        "question " + question.code() + " has more than " + MOST_OPTIONS + " options");
            }
        }
        return new Decider(edition);
    }

    public Edition edition() {
        return edition;
    }

    /** Room for one set of answers at a time, to be used again and again by one thread. */
    public Slate slate() {
        return new Slate(this);
    }

    /** How urgent the answers on the slate are; ASK_STAFF where one that is asked is missing and no emergency holds. */
    public Urgency decide(Slate slate) {
        long[] given = slate.given;
        long[] counted = slate.counted;
        boolean missing = false;
        for (int i = 0; i < given.length; i++) {
            counted[i] = NOT_COUNTED;
            slate.open[i] = false;
        }
        for (int i = 0; i < given.length; i++) {
            Truth asked = truth(visible[i], slate);
            if (asked == Truth.FALSE) {
                continue;
            }
            if (asked == Truth.UNKNOWN || given[i] == MISSING) {
                slate.open[i] = true;
                missing = true;
                continue;
            }
            counted[i] = given[i];
            for (Line line : endingAt[i]) {
                if (line.holds(counted)) {
                    return line.rule.urgency();
                }
            }
        }
        if (missing) {
            return Urgency.ASK_STAFF;
        }
        for (Line line : othersWorstFirst) {
            if (line.holds(counted)) {
                return line.rule.urgency();
            }
        }
        return Urgency.SELF_CARE;
    }

    private static Truth truth(Test[] tests, Slate slate) {
        boolean open = false;
        for (Test test : tests) {
            if (slate.open[test.question]) {
                open = true;
            } else if (!test.holds(slate.counted)) {
                return Truth.FALSE;
            }
        }
        return open ? Truth.UNKNOWN : Truth.TRUE;
    }

    /** The decision with the rules that made it and the answers that made them fire. */
    public Verdict explain(Slate slate) {
        Urgency urgency = decide(slate);
        List<Rule> rules = new ArrayList<>(4);
        long questions = 0;
        long[] more = new long[(slate.given.length >> 6) + 1];
        for (Line line : linesInOrder) {
            if (line.rule.urgency() == urgency && line.holds(slate.counted)) {
                rules.add(line.rule);
                for (Test test : line.tests) {
                    more[test.question >> 6] |= 1L << test.question;
                    questions++;
                }
            }
        }
        List<Because> because = new ArrayList<>((int) questions);
        for (int i = 0; i < slate.given.length; i++) {
            if ((more[i >> 6] & 1L << i) != 0) {
                because.add(
                        new Because(edition.questions().get(i).code(), slate.reason(i, matching(i, urgency, slate))));
            }
        }
        return new Verdict(urgency, rules, because);
    }

    private long matching(int question, Urgency urgency, Slate slate) {
        long matching = 0;
        for (Line line : linesInOrder) {
            if (line.rule.urgency() == urgency && line.holds(slate.counted)) {
                for (Test test : line.tests) {
                    if (test.question == question && test.byMask) {
                        matching |= test.mask;
                    }
                }
            }
        }
        return matching;
    }

    /** The whole assessment, equal to {@link Triage#assess}. */
    public Assessment assess(Answers answers) {
        Slate slate = slate();
        slate.put(answers);
        Verdict verdict = explain(slate);
        Map<String, Answer> counted = new LinkedHashMap<>();
        boolean open = false;
        for (int i = 0; i < slate.counted.length; i++) {
            String code = edition.questions().get(i).code();
            if (slate.counted[i] != NOT_COUNTED) {
                counted.put(code, answers.to(code).orElseThrow());
            }
            open |= slate.open[i];
        }
        boolean ended = !verdict.rules().isEmpty() && verdict.urgency().endsQuestions();
        return new Assessment(
                verdict.urgency(), verdict.rules(), verdict.because(), Answers.of(counted), ended || !open);
    }

    /** A decision and its reasons. */
    public record Verdict(Urgency urgency, List<Rule> rules, List<Because> because) {}

    private Test[] tests(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition.fold(this::mask, this::range))
                .toArray(Test[]::new);
    }

    private Test mask(Condition.AnyOf condition) {
        int question = index(condition.question());
        List<Option> options = edition.questions().get(question).options();
        long mask = 0;
        for (int bit = 0; bit < options.size(); bit++) {
            if (condition.options().contains(options.get(bit).code())) {
                mask |= 1L << bit;
            }
        }
        return new Test(question, true, mask, 0, 0);
    }

    private Test range(Condition.Comparison condition) {
        int question = index(condition.question());
        AnswerKind.Amount amount =
                (AnswerKind.Amount) edition.questions().get(question).kind();
        long limit = edition.threshold(condition.threshold()).onCommonScale();
        long step = amount.unit().onCommonScale(1);
        long least = NOT_COUNTED + 1;
        return switch (condition.relation()) {
            case AT_LEAST -> new Test(question, false, 0, -Math.floorDiv(-limit, step), Long.MAX_VALUE);
            case MORE_THAN -> new Test(question, false, 0, Math.floorDiv(limit, step) + 1, Long.MAX_VALUE);
            case LESS_THAN -> new Test(question, false, 0, least, -Math.floorDiv(-limit, step) - 1);
        };
    }

    private int index(String question) {
        Integer index = indexOf.get(question);
        if (index == null) {
            throw new IllegalArgumentException("no question " + question);
        }
        return index;
    }

    private record Test(int question, boolean byMask, long mask, long from, long to) {
        boolean holds(long[] counted) {
            long value = counted[question];
            return byMask ? value > NOT_COUNTED && (value & mask) != 0 : value >= from && value <= to;
        }
    }

    private static final class Line {
        private final Rule rule;
        private final Test[] tests;

        Line(Rule rule, Test[] tests) {
            this.rule = rule;
            this.tests = tests;
        }

        boolean holds(long[] counted) {
            for (Test test : tests) {
                if (!test.holds(counted)) {
                    return false;
                }
            }
            return true;
        }

        int lastQuestion() {
            return Arrays.stream(tests).mapToInt(Test::question).max().orElse(0);
        }
    }

    /** One set of answers in the compiled form. Not for use by two threads at once. */
    public static final class Slate {
        private final Decider decider;
        private final long[] given;
        private final long[] counted;
        private final boolean[] open;

        private Slate(Decider decider) {
            this.decider = decider;
            int questions = decider.edition.questions().size();
            given = new long[questions];
            counted = new long[questions];
            open = new boolean[questions];
            clear();
        }

        public void clear() {
            Arrays.fill(given, MISSING);
        }

        /** @throws IllegalArgumentException where the edition has no such question or option, or the answer is of another kind */
        public void put(String question, Answer answer) {
            int index = decider.index(question);
            if (!fits(decider.edition.questions().get(index).kind(), answer)) {
                throw new IllegalArgumentException("not the kind of answer " + question + " takes");
            }
            given[index] = answer.fold(
                    chosen -> bit(index, chosen.option()),
                    signs -> signs.signs().isEmpty()
                            ? 1L
                            : signs.signs().stream()
                                    .mapToLong(sign -> bit(index, sign))
                                    .reduce(0, (a, b) -> a | b),
                    amount -> (long) amount.value());
        }

        private static boolean fits(AnswerKind kind, Answer answer) {
            return kind.fold(
                    choice -> answer instanceof Answer.Chosen,
                    several -> answer instanceof Answer.Signs,
                    amount -> answer instanceof Answer.Amount);
        }

        public void put(Answers answers) {
            answers.byQuestion().forEach(this::put);
        }

        private long bit(int index, String option) {
            List<Option> options = decider.edition.questions().get(index).options();
            for (int bit = 0; bit < options.size(); bit++) {
                if (options.get(bit).code().equals(option)) {
                    return 1L << bit;
                }
            }
            throw new IllegalArgumentException("no option " + option);
        }

        private Answer reason(int index, long matching) {
            Question question = decider.edition.questions().get(index);
            long value = counted[index];
            return question.kind()
                    .fold(
                            choice -> new Answer.Chosen(choice.options()
                                    .get(Long.numberOfTrailingZeros(value))
                                    .code()),
                            several -> signs(several, value & matching),
                            amount -> new Answer.Amount((int) value));
        }

        private static Answer signs(AnswerKind.Several several, long bits) {
            List<String> signs = new ArrayList<>();
            for (int bit = 1; bit < several.options().size(); bit++) {
                if ((bits & 1L << bit) != 0) {
                    signs.add(several.options().get(bit).code());
                }
            }
            return new Answer.Signs(Set.copyOf(signs));
        }
    }
}
