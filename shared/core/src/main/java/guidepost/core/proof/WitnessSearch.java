package guidepost.core.proof;

import guidepost.core.proof.AnswerSpace.Layout;
import guidepost.core.proof.AnswerSpace.Stretch;
import guidepost.core.proof.AnswerSpace.Variable;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest patients for whom a function has an outcome.
 *
 * <p>Of two patterns the smaller one has fewer answers off their question's first option, lowest value or "none of these"; then the smaller sum of
 * values, an option counting by its place from 0, an amount from its lowest value, a sign by its place from 1; then the smaller value at the first
 * question where they differ, in the order in which the space lays them out. Answers that no edition asks for are left out.
 *
 * <p>A best-first search whose estimate, taken from the diagram, is exact: it looks at little beside the answers it gives.
 */
final class WitnessSearch {
    private static final int NOWHERE = Integer.MAX_VALUE;
    private static final long UNREACHABLE = Long.MAX_VALUE;
    /**
     * The steps after which no further patients are looked for: where a question comes before those that decide whether it is asked, the same patient
     * may turn up again and again.
     */
    private static final int MOST_STEPS = 200_000;
    /** One answer that is off weighs more than any sum of values. */
    private static final long OFF = 1L << 44;

    private final AnswerSpace space;
    private final Diagrams diagrams;
    private final List<Reading> readings;

    WitnessSearch(Diagrams diagrams, List<Reading> readings) {
        this.space = diagrams.space();
        this.diagrams = diagrams;
        this.readings = List.copyOf(readings);
    }

    Optional<Answers> smallest(int function) {
        return smallest(function, 1L << Diagrams.YES, 1).stream().findFirst();
    }

    /** The smallest patient of a function that compares them with somebody who answers one level otherwise: what either is asked is told. */
    Optional<Answers> smallest(int function, int level, int otherCell) {
        return new Search(1L << Diagrams.YES, level, otherCell)
                .find(function, 1).stream().findFirst();
    }

    /**
     * The smallest patients, smallest first.
     *
     * @param outcomes as bits
     */
    List<Answers> smallest(int function, long outcomes, int most) {
        return new Search(outcomes, NOWHERE, 0).find(function, most);
    }

    /** The first answers of a pattern, level by level; {@code before} the last of them, where that one was an amount to choose. */
    private final class Step implements Comparable<Step>, Box.ChosenAnswers {
        private final int[] values;
        private final long spent;
        private final int node;
        private final @Nullable Step before;
        private long estimate;

        Step(int[] values, long spent, int node, @Nullable Step before) {
            this.values = values;
            this.spent = spent;
            this.node = node;
            this.before = before;
        }

        @Override
        public int compareTo(Step other) {
            int byEstimate = Long.compare(estimate, other.estimate);
            return byEstimate != 0 ? byEstimate : Arrays.compare(values, other.values);
        }

        @Override
        public boolean isChosen(int variable) {
            return space.variables().get(variable).end() <= values.length;
        }

        @Override
        public int cell(int variable) {
            Variable looked = space.variables().get(variable);
            return cellOf(looked, values[looked.first()]);
        }

        @Override
        public BitSet signs(int variable) {
            Variable looked = space.variables().get(variable);
            BitSet present = new BitSet();
            for (int sign = 0; sign < looked.cells(); sign++) {
                present.set(sign, values[looked.levelOfSign(sign)] != 0);
            }
            return present;
        }

        /** Whether a sign of the question at this level is present already. */
        boolean isOff(Variable variable) {
            for (int level = variable.first(); level < values.length; level++) {
                if (values[level] != 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The same answers but for one level. */
    private final class Otherwise implements Box.ChosenAnswers {
        private final Step step;
        private final Variable changed;
        private final int level;
        private final int cell;

        Otherwise(Step step, int level, int cell) {
            this.step = step;
            this.changed = space.variableAt(level);
            this.level = level;
            this.cell = cell;
        }

        @Override
        public boolean isChosen(int variable) {
            return step.isChosen(variable);
        }

        @Override
        public int cell(int variable) {
            return variable == changed.index() ? cell : step.cell(variable);
        }

        @Override
        public BitSet signs(int variable) {
            BitSet signs = step.signs(variable);
            if (variable == changed.index()) {
                signs.set(changed.signAt(level), cell != 0);
            }
            return signs;
        }
    }

    /** A value's cell: an amount counts from its lowest value. */
    private static int cellOf(Variable variable, int value) {
        if (variable.layout() != Layout.STRETCHES) {
            return value;
        }
        int answer = lowest(variable) + value;
        int cell = 0;
        while (variable.stretches().get(cell).high() < answer) {
            cell++;
        }
        return cell;
    }

    private static int lowest(Variable variable) {
        return variable.stretches().get(0).low();
    }

    private final class Search {
        private final long outcomes;
        private final int otherwiseAt;
        private final int otherCell;
        private final Map<Integer, long[]> costs = new LinkedHashMap<>();

        Search(long outcomes, int otherwiseAt, int otherCell) {
            this.outcomes = outcomes;
            this.otherwiseAt = otherwiseAt;
            this.otherCell = otherCell;
        }

        List<Answers> find(int function, int most) {
            PriorityQueue<Step> open = new PriorityQueue<>();
            estimated(new Step(new int[0], 0, function, null)).ifPresent(open::add);
            Set<Answers> found = new LinkedHashSet<>();
            for (int steps = 0;
                    !open.isEmpty() && found.size() < most && (found.isEmpty() || steps < MOST_STEPS);
                    steps++) {
                Step step = open.remove();
                nextOfStretch(step).ifPresent(open::add);
                if (step.values.length == space.levels()) {
                    found.add(answers(step));
                } else {
                    open.addAll(expand(step));
                }
            }
            return List.copyOf(found);
        }

        /** Whether the visit comes to ask the question, in any edition. */
        private boolean asks(Step step, Variable variable) {
            return readings.stream()
                    .anyMatch(reading -> reading.mayAsk(variable.code(), step)
                            || (otherwiseAt < step.values.length
                                    && reading.mayAsk(variable.code(), new Otherwise(step, otherwiseAt, otherCell))));
        }

        private Answers answers(Step step) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (Variable variable : space.variables()) {
                if (asks(step, variable)) {
                    answers.put(variable.code(), answer(step, variable));
                }
            }
            return Answers.of(answers);
        }

        /** The step with what it costs at least; empty where it leads nowhere. */
        Optional<Step> estimated(Step step) {
            int level = step.values.length;
            boolean off = level < space.levels()
                    && step.isOff(space.variableAt(level))
                    && isInside(step.node, space.variableAt(level));
            long left = left(step.node, off);
            if (left == UNREACHABLE) {
                return Optional.empty();
            }
            step.estimate = step.spent + left;
            return Optional.of(step);
        }

        private boolean isInside(int node, Variable variable) {
            return !Diagrams.isEnd(node)
                    && space.variableAt(diagrams.level(node)).index() == variable.index();
        }

        /** The least that a pattern still costs from a node on. */
        private long left(int node, boolean off) {
            if (Diagrams.isEnd(node)) {
                return (outcomes & (1L << node)) != 0 ? 0 : UNREACHABLE;
            }
            long[] known = costs.computeIfAbsent(node, key -> new long[] {-1, -1});
            int at = off ? 1 : 0;
            if (known[at] < 0) {
                known[at] = leastOver(node, off);
            }
            return known[at];
        }

        private long leastOver(int node, boolean off) {
            int level = diagrams.level(node);
            Variable variable = space.variableAt(level);
            long least = UNREACHABLE;
            for (int cell = 0; cell < space.width(level); cell++) {
                int child = diagrams.child(node, cell);
                boolean childOff = (off || cell > 0) && isInside(child, variable);
                long left = left(child, childOff);
                if (left != UNREACHABLE) {
                    least = Math.min(least, left + cost(variable, level, lowestValue(variable, cell), off));
                }
            }
            return least;
        }

        List<Step> expand(Step step) {
            int level = step.values.length;
            Variable variable = space.variableAt(level);
            List<Step> next = new ArrayList<>();
            if (level == variable.first() && !asks(step, variable)) {
                notAsked(step, variable).ifPresent(next::add);
            } else {
                for (int cell = 0; cell < space.width(level); cell++) {
                    with(step, variable, lowestValue(variable, cell)).ifPresent(next::add);
                }
            }
            return next;
        }

        /** A question that is not asked makes no difference: it stays as if answered with its first option or lowest value. */
        private Optional<Step> notAsked(Step step, Variable variable) {
            int node = step.node;
            while (isInside(node, variable)) {
                node = diagrams.child(node, 0);
            }
            return estimated(new Step(Arrays.copyOf(step.values, variable.end()), step.spent, node, null));
        }

        /** The same answers but for the last amount, which is the next higher one of its cell. */
        Optional<Step> nextOfStretch(Step step) {
            if (step.before == null) {
                return Optional.empty();
            }
            int level = step.values.length - 1;
            Variable variable = space.variableAt(level);
            int value = step.values[level];
            Stretch stretch = variable.stretches().get(cellOf(variable, value));
            return lowest(variable) + value < stretch.high()
                    ? with(step.before, variable, value + 1)
                    : Optional.empty();
        }

        private Optional<Step> with(Step step, Variable variable, int value) {
            int level = step.values.length;
            int[] values = Arrays.copyOf(step.values, level + 1);
            values[level] = value;
            int node =
                    diagrams.level(step.node) == level ? diagrams.child(step.node, cellOf(variable, value)) : step.node;
            long spent = step.spent + cost(variable, level, value, step.isOff(variable));
            return estimated(new Step(values, spent, node, variable.layout() == Layout.STRETCHES ? step : null));
        }

        private int lowestValue(Variable variable, int cell) {
            return variable.layout() == Layout.STRETCHES
                    ? variable.stretches().get(cell).low() - lowest(variable)
                    : cell;
        }

        private long cost(Variable variable, int level, int value, boolean off) {
            if (value == 0) {
                return 0;
            }
            int counts = variable.layout() == Layout.SIGNS ? variable.signAt(level) + 1 : value;
            return (off ? 0 : OFF) + counts;
        }
    }

    private Answer answer(Step step, Variable variable) {
        return switch (variable.layout()) {
            case OPTIONS -> new Answer.Chosen(variable.options().get(step.values[variable.first()]));
            case STRETCHES -> new Answer.Amount(lowest(variable) + step.values[variable.first()]);
            case SIGNS -> {
                Set<String> signs = new TreeSet<>();
                step.signs(variable.index()).stream()
                        .forEach(sign -> signs.add(variable.options().get(sign)));
                yield new Answer.Signs(signs);
            }
        };
    }
}
