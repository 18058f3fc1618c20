package guidepost.core.proof;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Threshold;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every answer pattern of one edition, or of the union of several, cut into cells that no condition of theirs looks inside of.
 *
 * <p>The questions' answers are laid out in levels, in the order given: one level for a choice, a cell for each option; one for an amount, a cell for
 * each stretch between two thresholds; and one for each sign of several, absent or present. The signs stand last first, so that of two answers the one
 * that comes first in the order of the levels is also the one with the lower signs.
 */
final class AnswerSpace {
    /** How a question's answers are laid out. */
    enum Layout {
        OPTIONS,
        STRETCHES,
        SIGNS
    }

    /** Whole numbers from {@code low} to {@code high}, both included. */
    record Stretch(int low, int high) {
        long size() {
            return (long) high - low + 1;
        }
    }

    /**
     * A question's place.
     *
     * @param options the options, or the signs without "none of these"
     * @param stretches an amount's cells, lowest first
     * @param first its first level
     */
    record Variable(int index, String code, Layout layout, List<String> options, List<Stretch> stretches, int first) {
        int cells() {
            return layout == Layout.STRETCHES ? stretches.size() : options.size();
        }

        int levels() {
            return layout == Layout.SIGNS ? options.size() : 1;
        }

        /** The level after its last one. */
        int end() {
            return first + levels();
        }

        int levelOfSign(int sign) {
            return end() - 1 - sign;
        }

        int signAt(int level) {
            return end() - 1 - level;
        }
    }

    private final List<Variable> variables = new ArrayList<>();
    private final Map<String, Variable> byCode = new HashMap<>();
    private final List<Variable> variableAt = new ArrayList<>();
    private final BigInteger[] patternsFrom;

    private AnswerSpace(List<String> order, List<Edition> editions) {
        order.forEach(code -> add(code, editions));
        patternsFrom = new BigInteger[levels() + 1];
        patternsFrom[levels()] = BigInteger.ONE;
        for (int level = levels() - 1; level >= 0; level--) {
            long answers = 0;
            for (int cell = 0; cell < width(level); cell++) {
                answers += weight(level, cell);
            }
            patternsFrom[level] = patternsFrom[level + 1].multiply(BigInteger.valueOf(answers));
        }
    }

    /**
     * The union of the editions' questions, options and ranges.
     *
     * @param order of all their questions
     * @throws NotComparable where they ask one question in two ways
     */
    static AnswerSpace of(List<String> order, Edition... editions) {
        return new AnswerSpace(order, List.of(editions));
    }

    private void add(String code, List<Edition> editions) {
        List<Question> questions = editions.stream()
                .flatMap(edition -> edition.findQuestion(code).stream())
                .toList();
        Layout layout = layout(questions.get(0));
        if (questions.stream().anyMatch(question -> layout(question) != layout)) {
            throw new NotComparable("the question " + code + " is answered in two different ways");
        }
        Variable variable = new Variable(
                variables.size(),
                code,
                layout,
                QuestionOrder.merged(
                        questions.stream().map(AnswerSpace::options).toList()),
                layout == Layout.STRETCHES ? stretches(code, editions) : List.of(),
                levels());
        variables.add(variable);
        byCode.put(code, variable);
        for (int i = 0; i < variable.levels(); i++) {
            variableAt.add(variable);
        }
    }

    static Layout layout(Question question) {
        return question.kind().fold(choice -> Layout.OPTIONS, several -> Layout.SIGNS, amount -> Layout.STRETCHES);
    }

    /** What a person can tick: the options of a choice, the signs of several without "none of these". */
    static List<String> options(Question question) {
        List<Option> options =
                question.kind().fold(AnswerKind.Choice::options, AnswerKind.Several::signs, amount -> List.of());
        return options.stream().map(Option::code).toList();
    }

    private static List<Stretch> stretches(String code, List<Edition> editions) {
        TreeSet<Long> cuts = new TreeSet<>();
        List<AnswerKind.Amount> ranges = new ArrayList<>();
        for (Edition edition : editions) {
            edition.findQuestion(code).ifPresent(question -> {
                AnswerKind.Amount amount = (AnswerKind.Amount) question.kind();
                ranges.add(amount);
                cuts.add((long) amount.min());
                cuts.add((long) amount.max() + 1);
                conditions(edition)
                        .filter(condition -> condition.question().equals(code))
                        .forEach(condition -> condition.fold(
                                anyOf -> false, comparison -> cuts.add(firstOtherwise(edition, amount, comparison))));
            });
        }
        List<Stretch> stretches = new ArrayList<>();
        Long low = cuts.first();
        for (Long next = cuts.higher(low); next != null; low = next, next = cuts.higher(next)) {
            long from = low;
            if (ranges.stream().anyMatch(range -> range.min() <= from && from <= range.max())) {
                stretches.add(new Stretch((int) from, (int) (next - 1)));
            }
        }
        return stretches;
    }

    /** The first whole number, from below, for which the comparison holds where it did not, or the other way about. */
    private static long firstOtherwise(Edition edition, AnswerKind.Amount amount, Condition.Comparison comparison) {
        Threshold threshold = edition.threshold(comparison.threshold());
        long step = amount.unit().onCommonScale(1);
        long limit = threshold.onCommonScale();
        return comparison.relation() == Condition.Relation.MORE_THAN
                ? Math.floorDiv(limit, step) + 1
                : -Math.floorDiv(-limit, step);
    }

    private static Stream<Condition> conditions(Edition edition) {
        return Stream.of(
                        edition.questions().stream().map(Question::askedWhen),
                        edition.rules().stream().map(Rule::all),
                        edition.guidance().stream().map(GuidanceBlock::when),
                        edition.guidance().stream().map(GuidanceBlock::whenAny),
                        edition.guidance().stream().map(GuidanceBlock::unless))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    List<Variable> variables() {
        return variables;
    }

    Variable variable(String code) {
        Variable variable = byCode.get(code);
        if (variable == null) {
            throw new IllegalArgumentException("no question " + code);
        }
        return variable;
    }

    Variable variableAt(int level) {
        return variableAt.get(level);
    }

    int levels() {
        return variableAt.size();
    }

    /** How many cells a level has. */
    int width(int level) {
        Variable variable = variableAt.get(level);
        return variable.layout() == Layout.SIGNS ? 2 : variable.cells();
    }

    /** How many answers a cell stands for. */
    long weight(int level, int cell) {
        Variable variable = variableAt.get(level);
        return variable.layout() == Layout.STRETCHES
                ? variable.stretches().get(cell).size()
                : 1;
    }

    /** How many answer patterns there are of the levels from this one on. */
    BigInteger patternsFrom(int level) {
        return patternsFrom[level];
    }

    /** How many answer patterns there are. */
    BigInteger patterns() {
        return patternsFrom[0];
    }

    /** How many ways there are to answer the levels from {@code from} up to but without {@code to}. */
    BigInteger patternsBetween(int from, int to) {
        return from == to ? BigInteger.ONE : patternsFrom[from].divide(patternsFrom[to]);
    }
}
