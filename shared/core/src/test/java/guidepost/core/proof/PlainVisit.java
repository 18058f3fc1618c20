package guidepost.core.proof;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Question;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One visit, step by step, as the guide's rules are written down; reads an edition by itself, and shares no evaluation with the product. */
final class PlainVisit {
    static final int UNKNOWN = -1;
    static final List<Urgency> LEAST_FIRST = List.of(
            Urgency.SELF_CARE,
            Urgency.BOOK_14_DAYS,
            Urgency.BOOK_3_DAYS,
            Urgency.TODAY,
            Urgency.ASK_STAFF,
            Urgency.EMERGENCY);

    static int place(Urgency urgency) {
        return LEAST_FIRST.indexOf(urgency);
    }

    static long minutes(Unit unit) {
        return switch (unit) {
            case MINUTES, POINTS -> 1;
            case HOURS -> 60;
            case DAYS -> 1440;
            case WEEKS -> 10_080;
            case MONTHS -> 43_200;
            case YEARS -> 525_600;
        };
    }

    /** How many answers a question has. */
    static long answers(Question question) {
        return question.kind()
                .fold(
                        choice -> (long) choice.options().size(),
                        several -> 1L << (several.options().size() - 1),
                        amount -> (long) amount.max() - amount.min() + 1);
    }

    static List<String> said(Question question, int value) {
        return question.kind()
                .fold(
                        choice -> List.of(choice.options().get(value).code()),
                        several -> {
                            if (value == 0) {
                                return List.of(several.options().get(0).code());
                            }
                            List<String> signs = new ArrayList<>();
                            for (int sign = 0; sign < several.options().size() - 1; sign++) {
                                if ((value & (1 << sign)) != 0) {
                                    signs.add(several.options().get(sign + 1).code());
                                }
                            }
                            return signs;
                        },
                        amount -> List.of());
    }

    /** A condition as the values of its question that meet it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(int question, boolean[] meets) {}

    private final Edition edition;
    private final List<Row[]> askedWhen = new ArrayList<>();
    private final List<Row[]> rules = new ArrayList<>();
    private final List<Row[][]> blocks = new ArrayList<>();
    private final int[] urgencies;
    /** By block the bit of its group; none where it has no group. */
    private final long[] groups;

    private int[] values = {};
    private long asked;
    private long holding;
    private long applying;
    private long printed;
    private Urgency urgency = Urgency.SELF_CARE;

    PlainVisit(Edition edition) {
        this.edition = edition;
        edition.questions().forEach(question -> askedWhen.add(table(question.askedWhen())));
        edition.rules().forEach(rule -> rules.add(table(rule.all())));
        for (GuidanceBlock block : edition.guidance()) {
            blocks.add(new Row[][] {table(block.when()), table(block.whenAny()), table(block.unless())});
        }
        List<String> names = new ArrayList<>(List.of(""));
        groups = edition.guidance().stream()
                .mapToLong(block -> group(names, block.group().orElse("")))
                .toArray();
        urgencies =
                edition.rules().stream().mapToInt(rule -> place(rule.urgency())).toArray();
    }

    private static long group(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return name.isEmpty() ? 0 : 1L << names.indexOf(name);
    }

    private Row[] table(List<Condition> conditions) {
        return conditions.stream().map(this::row).toArray(Row[]::new);
    }

    private Row row(Condition condition) {
        int index = 0;
        while (!edition.questions().get(index).code().equals(condition.question())) {
            index++;
        }
        Question question = edition.questions().get(index);
        boolean[] row = new boolean[(int) answers(question)];
        for (int value = 0; value < row.length; value++) {
            row[value] = meets(condition, question, value);
        }
        return new Row(index, row);
    }

    private boolean meets(Condition condition, Question question, int value) {
        if (condition instanceof Condition.AnyOf anyOf) {
            Set<String> said = new TreeSet<>(said(question, value));
            said.retainAll(anyOf.options());
            return !said.isEmpty();
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        AnswerKind.Amount amount = (AnswerKind.Amount) question.kind();
        var threshold = edition.thresholds().stream()
                .filter(one -> one.code().equals(comparison.threshold()))
                .findFirst()
                .orElseThrow();
        long answer = (long) (amount.min() + value) * minutes(amount.unit());
        long limit = (long) threshold.value() * minutes(threshold.unit());
        return switch (comparison.relation()) {
            case AT_LEAST -> answer >= limit;
            case MORE_THAN -> answer > limit;
            case LESS_THAN -> answer < limit;
        };
    }

    private boolean is(Row row) {
        return (asked & (1L << row.question)) != 0 && row.meets[values[row.question]];
    }

    private boolean all(Row[] rows) {
        for (Row row : rows) {
            if (!is(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(Row[] rows) {
        for (Row row : rows) {
            if (is(row)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes a visit from its first question to its result.
     *
     * @param answers a number for each question: an option's place, the signs as bits, the amount above the lowest; UNKNOWN for one it does not have
     * @param without the rule that is left out; -1 for none
     */
    void visit(int[] answers, int without) {
        values = answers;
        asked = 0;
        for (int question = 0; question < values.length; question++) {
            if (all(askedWhen.get(question))) {
                asked |= 1L << question;
                if (values[question] == UNKNOWN) {
                    urgency = Urgency.ASK_STAFF;
                    return;
                }
                int worst = worst(without);
                if (worst >= place(Urgency.ASK_STAFF)) {
                    break;
                }
            }
        }
        urgency = LEAST_FIRST.get(worst(without));
    }

    private int worst(int without) {
        int worst = 0;
        holding = 0;
        for (int rule = 0; rule < urgencies.length; rule++) {
            if (rule != without && all(rules.get(rule))) {
                holding |= 1L << rule;
                worst = Math.max(worst, urgencies[rule]);
            }
        }
        return worst;
    }

    void blocks() {
        applying = 0;
        printed = 0;
        long groupsShown = 0;
        for (int i = 0; i < blocks.size(); i++) {
            GuidanceBlock block = edition.guidance().get(i);
            Row[][] tables = blocks.get(i);
            if (block.urgencies().contains(urgency)
                    && all(tables[0])
                    && (tables[1].length == 0 || any(tables[1]))
                    && !any(tables[2])) {
                applying |= 1L << i;
                if ((groupsShown & groups[i]) == 0) {
                    printed |= 1L << i;
                }
                groupsShown |= groups[i];
            }
        }
    }

    Urgency urgency() {
        return urgency;
    }

    /** A bit for each question asked. */
    long asked() {
        return asked;
    }

    /** A bit for each rule that holds. */
    long holding() {
        return holding;
    }

    /** A bit for each block whose conditions hold. */
    long applying() {
        return applying;
    }

    /** A bit for each block printed. */
    long printed() {
        return printed;
    }
}
