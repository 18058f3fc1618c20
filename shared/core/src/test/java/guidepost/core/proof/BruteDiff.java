package guidepost.core.proof;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The difference of two editions by taking every pattern of their common answers through both. */
final class BruteDiff {
    private static final int EXAMPLES = 10;

    /** A question as both editions know it: what can be answered, and what each makes of the values. */
    private record Joint(String code, List<String> options, List<Integer> numbers, boolean signs) {
        int values() {
            return signs ? 1 << options.size() : Math.max(options.size(), numbers.size());
        }
    }

    /** A pattern with what it comes to. */
    @SuppressWarnings("ArrayRecordComponent") // compared by its values only
    private record Case(int[] values, Urgency from, Urgency to, long told) {
        int off() {
            return (int) Arrays.stream(values).filter(value -> value != 0).count();
        }
    }

    private final Edition before;
    private final Edition after;
    private final List<Joint> joints = new ArrayList<>();
    private final Map<Urgency, Map<Urgency, BigInteger>> matrix = new EnumMap<>(Urgency.class);
    private final List<Case> changes = new ArrayList<>();
    private final Map<String, long[]> blocks = new LinkedHashMap<>();
    /** The places of the questions in the order in which two patients of one size are compared. */
    private final int[] compared;

    private int patterns;

    BruteDiff(Edition before, Edition after) {
        this(before, after, joined(codes(before), codes(after)));
    }

    /** @param order of the questions of both, by which of two patients of one size the smaller one is told */
    BruteDiff(Edition before, Edition after, List<String> order) {
        this.before = before;
        this.after = after;
        joined(codes(before), codes(after)).forEach(code -> joints.add(joint(code)));
        List<String> codes = joints.stream().map(Joint::code).toList();
        compared = order.stream().mapToInt(codes::indexOf).toArray();
        before.guidance().forEach(block -> blocks.put(block.code(), new long[2]));
        after.guidance().forEach(block -> blocks.putIfAbsent(block.code(), new long[2]));
    }

    /** How many patterns there are to try. */
    long size() {
        return joints.stream().mapToLong(Joint::values).reduce(1, (a, b) -> a * b);
    }

    private static List<String> codes(Edition edition) {
        return edition.questions().stream().map(Question::code).toList();
    }

    /** The first list, and what only the second has right after what it follows there. */
    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        for (int i = 0; i < second.size(); i++) {
            if (!all.contains(second.get(i))) {
                all.add(i == 0 ? 0 : all.indexOf(second.get(i - 1)) + 1, second.get(i));
            }
        }
        return all;
    }

    private Joint joint(String code) {
        Optional<Question> one = before.findQuestion(code);
        Optional<Question> other = after.findQuestion(code);
        Set<Integer> numbers = new TreeSet<>();
        one.ifPresent(question -> numbers.addAll(numbers(question)));
        other.ifPresent(question -> numbers.addAll(numbers(question)));
        return new Joint(
                code,
                joined(
                        one.map(BruteDiff::options).orElse(List.of()),
                        other.map(BruteDiff::options).orElse(List.of())),
                List.copyOf(new TreeSet<>(numbers)),
                one.or(() -> other).orElseThrow().kind() instanceof AnswerKind.Several);
    }

    private static List<Integer> numbers(Question question) {
        List<Integer> numbers = new ArrayList<>();
        if (question.kind() instanceof AnswerKind.Amount amount) {
            for (int i = amount.min(); i <= amount.max(); i++) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** What can be ticked: without "none of these". */
    private static List<String> options(Question question) {
        return question.options().stream()
                .filter(option -> option.role() != Option.Role.NONE)
                .map(Option::code)
                .toList();
    }

    /** Tries them all. */
    void run() {
        int[] values = new int[joints.size()];
        PlainVisit visitBefore = new PlainVisit(before);
        PlainVisit visitAfter = new PlainVisit(after);
        int[][][] own = {own(before), own(after)};
        int[] placeBefore = places(before);
        int[] placeAfter = places(after);
        int[] answersBefore = new int[before.questions().size()];
        int[] answersAfter = new int[after.questions().size()];
        do {
            patterns++;
            fill(answersBefore, placeBefore, own[0], values);
            fill(answersAfter, placeAfter, own[1], values);
            visitBefore.visit(answersBefore, -1);
            visitAfter.visit(answersAfter, -1);
            record(values, visitBefore, placeBefore, visitAfter, placeAfter);
        } while (next(values));
    }

    private int[] places(Edition edition) {
        List<String> codes = joints.stream().map(Joint::code).toList();
        return edition.questions().stream()
                .mapToInt(question -> codes.indexOf(question.code()))
                .toArray();
    }

    /** For each question of an edition what its own value is for each joint value. */
    private int[][] own(Edition edition) {
        return edition.questions().stream()
                .map(question -> {
                    Joint joint = joints.stream()
                            .filter(one -> one.code().equals(question.code()))
                            .findFirst()
                            .orElseThrow();
                    int[] own = new int[joint.values()];
                    for (int value = 0; value < own.length; value++) {
                        own[value] = own(question, joint, value);
                    }
                    return own;
                })
                .toArray(int[][]::new);
    }

    private static int own(Question question, Joint joint, int value) {
        if (question.kind() instanceof AnswerKind.Amount amount) {
            int number = joint.numbers().get(value);
            return number < amount.min() || number > amount.max() ? PlainVisit.UNKNOWN : number - amount.min();
        }
        List<String> known = options(question);
        if (!joint.signs()) {
            return known.indexOf(joint.options().get(value));
        }
        int signs = 0;
        for (int sign = 0; sign < joint.options().size(); sign++) {
            if ((value & (1 << sign)) != 0) {
                int place = known.indexOf(joint.options().get(sign));
                if (place < 0) {
                    return PlainVisit.UNKNOWN;
                }
                signs |= 1 << place;
            }
        }
        return signs;
    }

    private static void fill(int[] answers, int[] places, int[][] own, int[] values) {
        for (int i = 0; i < answers.length; i++) {
            answers[i] = own[i][values[places[i]]];
        }
    }

    private boolean next(int[] values) {
        for (int i = values.length - 1; i >= 0; i--) {
            values[i]++;
            if (values[i] < joints.get(i).values()) {
                return true;
            }
            values[i] = 0;
        }
        return false;
    }

    private void record(int[] values, PlainVisit one, int[] placesOfOne, PlainVisit other, int[] placesOfOther) {
        matrix.computeIfAbsent(one.urgency(), key -> new EnumMap<>(Urgency.class))
                .merge(other.urgency(), BigInteger.ONE, BigInteger::add);
        if (one.urgency() != other.urgency()) {
            long told = told(one.asked(), placesOfOne) | told(other.asked(), placesOfOther);
            boolean plain = true;
            for (int i = 0; i < values.length; i++) {
                plain &= (told & (1L << i)) != 0 || values[i] == 0;
            }
            if (plain) {
                changes.add(new Case(values.clone(), one.urgency(), other.urgency(), told));
            }
        }
        one.blocks();
        other.blocks();
        count(before, one.printed(), after, other.printed(), 1);
        count(after, other.printed(), before, one.printed(), 0);
    }

    /** Counts the blocks that the first edition prints and the second does not. */
    private void count(Edition edition, long printed, Edition theirs, long printedThere, int at) {
        for (int i = 0; i < edition.guidance().size(); i++) {
            String code = edition.guidance().get(i).code();
            int there =
                    theirs.guidance().stream().map(GuidanceBlock::code).toList().indexOf(code);
            boolean also = there >= 0 && (printedThere & (1L << there)) != 0;
            if ((printed & (1L << i)) != 0 && !also) {
                blocks.computeIfAbsent(code, key -> new long[2])[at]++;
            }
        }
    }

    private static long told(long asked, int[] places) {
        long told = 0;
        for (int i = 0; i < places.length; i++) {
            told |= (asked & (1L << i)) != 0 ? 1L << places[i] : 0;
        }
        return told;
    }

    int patterns() {
        return patterns;
    }

    Map<Urgency, Map<Urgency, BigInteger>> matrix() {
        return matrix;
    }

    List<ImpactDiff.BlockChange> guidance() {
        return blocks.entrySet().stream()
                .filter(block -> block.getValue()[0] + block.getValue()[1] > 0)
                .map(block -> new ImpactDiff.BlockChange(
                        block.getKey(),
                        BigInteger.valueOf(block.getValue()[0]),
                        BigInteger.valueOf(block.getValue()[1])))
                .toList();
    }

    List<ImpactDiff.Example> examples() {
        List<ImpactDiff.Example> examples = new ArrayList<>();
        for (Urgency from : Urgency.values()) {
            for (Urgency to : Urgency.values()) {
                changes.stream()
                        .filter(change -> change.from() == from && change.to() == to)
                        .sorted(smallestFirst())
                        .limit(EXAMPLES)
                        .forEach(change -> examples.add(new ImpactDiff.Example(from, to, answers(change))));
            }
        }
        return examples;
    }

    /** The smallest patient whose result changes. */
    Optional<Answers> smallest() {
        return changes.stream().min(smallestFirst()).map(this::answers);
    }

    private Comparator<Case> smallestFirst() {
        return Comparator.comparingInt(Case::off)
                .thenComparingInt(this::sum)
                .thenComparing(Case::values, this::inOrder);
    }

    private int inOrder(int[] one, int[] other) {
        return Arrays.compare(
                Arrays.stream(compared).map(question -> one[question]).toArray(),
                Arrays.stream(compared).map(question -> other[question]).toArray());
    }

    private int sum(Case change) {
        int sum = 0;
        for (int i = 0; i < joints.size(); i++) {
            int value = change.values()[i];
            if (joints.get(i).signs()) {
                for (int sign = 0; sign < joints.get(i).options().size(); sign++) {
                    sum += (value & (1 << sign)) != 0 ? sign + 1 : 0;
                }
            } else if (joints.get(i).numbers().isEmpty()) {
                sum += value;
            } else {
                sum += joints.get(i).numbers().get(value)
                        - joints.get(i).numbers().get(0);
            }
        }
        return sum;
    }

    private Answers answers(Case change) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < joints.size(); i++) {
            if ((change.told() & (1L << i)) != 0) {
                answers.put(joints.get(i).code(), answer(joints.get(i), change.values()[i]));
            }
        }
        return Answers.of(answers);
    }

    private static Answer answer(Joint joint, int value) {
        if (joint.signs()) {
            Set<String> signs = new TreeSet<>();
            for (int sign = 0; sign < joint.options().size(); sign++) {
                if ((value & (1 << sign)) != 0) {
                    signs.add(joint.options().get(sign));
                }
            }
            return new Answer.Signs(signs);
        }
        return joint.numbers().isEmpty()
                ? new Answer.Chosen(joint.options().get(value))
                : new Answer.Amount(joint.numbers().get(value));
    }
}
