package guidepost.core.proof;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a change of an edition means for every possible patient: over all answer patterns of both, from which result to which.
 *
 * <p>The patterns are those of the union of both editions' questions, options and ranges; an answer that an edition does not know gives ASK_STAFF there.
 *
 * @param matrix by the result before, then after; unchanged ones too, so that it sums to {@code answerPatterns}; cells nobody is in are left out
 * @param examples up to ten of the smallest patients of each cell that is a change, least urgent cells first
 * @param guidance the blocks whose readers change
 */
public record ImpactDiff(
        BigInteger answerPatterns,
        Map<Urgency, Map<Urgency, BigInteger>> matrix,
        List<Example> examples,
        List<BlockChange> guidance) {
    private static final int EXAMPLES = 10;
    /** The outcome of a pair of results is one number, the result before in its higher bits. */
    private static final int SHIFT = 3;
    /** The pairs whose results differ, as bits. */
    private static final long CHANGES = changes();

    public ImpactDiff {
        matrix = Collections.unmodifiableMap(new EnumMap<>(matrix));
        examples = List.copyOf(examples);
        guidance = List.copyOf(guidance);
    }

    /** A patient whose result changes. */
    public record Example(Urgency from, Urgency to, Answers answers) {}

    /**
     * A guidance block that is printed for others than before.
     *
     * @param gained the patterns for which it is printed now and was not
     * @param lost those for which it was and is not
     */
    public record BlockChange(String block, BigInteger gained, BigInteger lost) {}

    /** @throws NotComparable where they ask one question in two ways, cannot be understood, or are too intricate */
    public static ImpactDiff of(Edition before, Edition after) {
        return of(before, after, Proof.BUDGET);
    }

    /** @param budget the steps and nodes after which it is given up */
    static ImpactDiff of(Edition before, Edition after, int budget) {
        requireReadable(before);
        requireReadable(after);
        return compared(before, after, budget, Comparison::diff);
    }

    /** The diff with the questions of both laid out in this order. */
    static ImpactDiff inOrder(Edition before, Edition after, List<String> order) {
        return new Comparison(before, after, order, Proof.BUDGET).diff();
    }

    /**
     * The smallest patient whose result is another one after the change; empty where nobody's is. Both editions must be ones that can be understood.
     *
     * @throws NotComparable where they are too intricate
     */
    static Optional<Answers> smallest(Edition before, Edition after) {
        return compared(before, after, Proof.BUDGET, Comparison::smallest);
    }

    private static <T> T compared(Edition before, Edition after, int budget, Function<Comparison, T> compare) {
        try {
            return QuestionOrder.firstThatFits(
                    List.of(before, after), order -> compare.apply(new Comparison(before, after, order, budget)));
        } catch (TooLarge e) {
            throw new NotComparable("the two guides are too intricate to be compared (" + e.getMessage() + ")");
        }
    }

    /** @throws NotComparable where an edition cannot be understood */
    static void requireReadable(Edition edition) {
        for (Finding finding : ContentCheck.structure(edition)) {
            if (Proof.isUnreadable(finding)) {
                throw new NotComparable(finding.toString());
            }
        }
    }

    private static long changes() {
        long changes = 0;
        for (int pair = 0; pair < Diagrams.ENDS; pair++) {
            changes |= from(pair) == to(pair) ? 0 : 1L << pair;
        }
        return changes;
    }

    private static int from(int pair) {
        return pair >> SHIFT;
    }

    private static int to(int pair) {
        return pair & ((1 << SHIFT) - 1);
    }

    public BigInteger changed() {
        return raised().add(lowered());
    }

    /** How many patterns get a more urgent result. */
    public BigInteger raised() {
        return sum(true);
    }

    /** How many patterns get a less urgent result. */
    public BigInteger lowered() {
        return sum(false);
    }

    private BigInteger sum(boolean upwards) {
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<Urgency, Map<Urgency, BigInteger>> row : matrix.entrySet()) {
            for (Map.Entry<Urgency, BigInteger> cell : row.getValue().entrySet()) {
                Urgency from = row.getKey();
                Urgency to = cell.getKey();
                if (upwards ? to.outranks(from) : from.outranks(to)) {
                    sum = sum.add(cell.getValue());
                }
            }
        }
        return sum;
    }

    /** Two editions over their common answers. */
    private static final class Comparison {
        private final AnswerSpace space;
        private final Diagrams diagrams;
        private final Reading before;
        private final Reading after;
        private final int urgencyBefore;
        private final int urgencyAfter;

        Comparison(Edition before, Edition after, List<String> order, int budget) {
            space = AnswerSpace.of(order, before, after);
            diagrams = new Diagrams(space, budget);
            this.before = new Reading(space, before);
            this.after = new Reading(space, after);
            urgencyBefore = DiagramBuilder.build(diagrams, this.before.urgency());
            urgencyAfter = DiagramBuilder.build(diagrams, this.after.urgency());
        }

        /** Of every pattern the result before and after, as one number. */
        private int pairs() {
            return diagrams.combine(urgencyBefore, urgencyAfter, (from, to) -> from << SHIFT | to);
        }

        Optional<Answers> smallest() {
            if (urgencyBefore == urgencyAfter) {
                return Optional.empty();
            }
            return new WitnessSearch(diagrams, List.of(before, after))
                    .smallest(pairs(), CHANGES, 1).stream().findFirst();
        }

        ImpactDiff diff() {
            int pairs = pairs();
            BigInteger[] counts = diagrams.counts(pairs);
            WitnessSearch witnesses = new WitnessSearch(diagrams, List.of(before, after));
            Map<Urgency, Map<Urgency, BigInteger>> matrix = new EnumMap<>(Urgency.class);
            List<Example> examples = new ArrayList<>();
            for (int pair = 0; pair < counts.length; pair++) {
                if (counts[pair].signum() > 0) {
                    Urgency from = Outcomes.urgency(from(pair));
                    Urgency to = Outcomes.urgency(to(pair));
                    matrix.computeIfAbsent(from, key -> new EnumMap<>(Urgency.class))
                            .put(to, counts[pair]);
                    if (from != to) {
                        witnesses
                                .smallest(pairs, 1L << pair, EXAMPLES)
                                .forEach(answers -> examples.add(new Example(from, to, answers)));
                    }
                }
            }
            return new ImpactDiff(space.patterns(), matrix, examples, guidance());
        }

        private List<BlockChange> guidance() {
            Printing printedBefore = new Printing(
                    diagrams, before, urgencies -> diagrams.where(urgencyBefore, Outcomes.bits(urgencies)));
            Printing printedAfter =
                    new Printing(diagrams, after, urgencies -> diagrams.where(urgencyAfter, Outcomes.bits(urgencies)));
            Set<String> codes = new LinkedHashSet<>();
            before.edition().guidance().forEach(block -> codes.add(block.code()));
            after.edition().guidance().forEach(block -> codes.add(block.code()));
            List<BlockChange> changes = new ArrayList<>();
            for (String code : codes) {
                int then = printed(before.edition(), code, printedBefore);
                int now = printed(after.edition(), code, printedAfter);
                if (then != now) {
                    changes.add(new BlockChange(
                            code,
                            patterns(diagrams.and(now, diagrams.not(then))),
                            patterns(diagrams.and(then, diagrams.not(now)))));
                }
            }
            return changes;
        }

        private static int printed(Edition edition, String code, Printing printing) {
            return edition.guidance().stream()
                    .filter(block -> block.code().equals(code))
                    .mapToInt((GuidanceBlock block) -> printing.of(block))
                    .findFirst()
                    .orElse(Diagrams.NO);
        }

        private BigInteger patterns(int function) {
            return diagrams.counts(function)[Diagrams.YES];
        }
    }
}
