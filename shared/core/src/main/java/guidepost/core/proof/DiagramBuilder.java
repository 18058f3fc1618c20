package guidepost.core.proof;

import guidepost.core.proof.AnswerSpace.Layout;
import guidepost.core.proof.AnswerSpace.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds the diagram of a decision list, level by level from the first.
 *
 * <p>A state is the set of lines that may still decide, as bits in their order, and the outcome of the first that is certain to hold. A line is dropped
 * as soon as its box is left, or an earlier one is certain; states that have become alike are built once.
 */
final class DiagramBuilder {
    private final Diagrams diagrams;
    private final AnswerSpace space;
    private final List<DecisionList.Line> lines;
    private final int required;
    private final int words;
    /** By level of a choice or an amount, by cell: the lines whose boxes allow it. */
    private final long[][][] allowed;
    /** By variable: the lines that look at it, and those that look at nothing after it. */
    private final long[][] touching;

    private final long[][] last;
    private final SignGroup[] groups;
    private final States states;

    private DiagramBuilder(Diagrams diagrams, DecisionList list, Box within) {
        this.diagrams = diagrams;
        this.space = diagrams.space();
        List<DecisionList.Line> all = new ArrayList<>(list.lines());
        required = all.size();
        all.add(new DecisionList.Line(within, Diagrams.NO));
        lines = all;
        words = (lines.size() + 63) / 64;
        int variables = space.variables().size();
        allowed = new long[space.levels()][][];
        touching = new long[variables][words];
        last = new long[variables][words];
        groups = new SignGroup[variables];
        states = new States(words + 2);
        space.variables().forEach(this::prepare);
        for (int line = 0; line < lines.size(); line++) {
            int variable = lines.get(line).box().lastVariable();
            if (variable >= 0) {
                set(last[variable], line);
            }
        }
    }

    private void prepare(Variable variable) {
        int index = variable.index();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).box().touches(index)) {
                set(touching[index], line);
            }
        }
        if (variable.layout() == Layout.SIGNS) {
            groups[index] = new SignGroup(variable, lines);
        } else {
            long[][] cells = new long[variable.cells()][words];
            for (int cell = 0; cell < cells.length; cell++) {
                for (int line = 0; line < lines.size(); line++) {
                    if (lines.get(line).box().allows(index, cell)) {
                        set(cells[cell], line);
                    }
                }
            }
            allowed[variable.first()] = cells;
        }
    }

    /** The list's diagram. */
    static int build(Diagrams diagrams, DecisionList list) {
        return build(diagrams, list, Box.EVERYTHING);
    }

    /** The list's diagram within a box, and NO outside of it. */
    static int build(Diagrams diagrams, DecisionList list, Box within) {
        if (within.isEmpty()) {
            return Diagrams.NO;
        }
        return new DiagramBuilder(diagrams, list, within).root(list.otherwise());
    }

    private int root(int otherwise) {
        long[] alive = new long[words];
        for (int line = 0; line < lines.size(); line++) {
            Box box = lines.get(line).box();
            if (!box.isEmpty() && box.lastVariable() >= 0) {
                set(alive, line);
            }
        }
        long[] certain = new long[words];
        for (int line = 0; line < required; line++) {
            Box box = lines.get(line).box();
            if (!box.isEmpty() && box.lastVariable() < 0) {
                set(certain, line);
            }
        }
        return settle(0, alive, certain, otherwise, 0);
    }

    /** Goes on from a level once some lines have become certain: only those before the first of them can still matter. */
    private int settle(int level, long[] alive, long[] certain, int outcome, long hits) {
        int first = firstBit(certain);
        int result = outcome;
        if (first >= 0) {
            result = lines.get(first).outcome();
            boolean within = has(alive, required);
            clearFrom(alive, first);
            if (within) {
                set(alive, required);
            }
        }
        dropWhatSaysTheSame(alive, result);
        return build(level, alive, result, hits);
    }

    private void dropWhatSaysTheSame(long[] alive, int outcome) {
        for (int line = required - 1; line >= 0; line--) {
            if (has(alive, line)) {
                if (lines.get(line).outcome() != outcome) {
                    return;
                }
                alive[line >> 6] &= ~(1L << line);
            }
        }
    }

    private int build(int from, long[] alive, int outcome, long signsSeen) {
        int level = from;
        long hits = signsSeen;
        while (true) {
            if (isEmpty(alive) || (outcome == Diagrams.NO && isOnly(alive, required))) {
                return outcome;
            }
            Variable variable = space.variableAt(level);
            SignGroup group = groups[variable.index()];
            if (!intersects(alive, touching[variable.index()])) {
                level = variable.end();
                hits = 0;
            } else if (group == null) {
                return build(level, variable, alive, outcome);
            } else {
                hits &= group.relevant(alive);
                if (group.looksAt(variable.signAt(level), alive, hits)) {
                    return build(level, variable, group, alive, outcome, hits);
                }
                level++;
                hits = level == variable.end() ? 0 : hits;
            }
        }
    }

    private int build(int level, Variable variable, long[] alive, int outcome) {
        int slot = states.slot(level, outcome, 0, alive);
        if (states.isKnown(slot)) {
            return states.node(slot);
        }
        diagrams.count();
        int[] cells = new int[variable.cells()];
        for (int cell = 0; cell < cells.length; cell++) {
            long[] left = both(alive, allowed[level][cell]);
            cells[cell] = has(alive, required) && !has(left, required)
                    ? Diagrams.NO
                    : settle(level + 1, without(left, last[variable.index()]), certain(left, variable), outcome, 0);
        }
        return remember(level, outcome, 0, alive, cells);
    }

    private int build(int level, Variable variable, SignGroup group, long[] alive, int outcome, long hits) {
        int slot = states.slot(level, outcome, hits, alive);
        if (states.isKnown(slot)) {
            return states.node(slot);
        }
        diagrams.count();
        int sign = variable.signAt(level);
        int[] cells = new int[2];
        for (int present = 0; present < 2; present++) {
            long now = present == 0 ? hits : hits | group.hitBy(sign);
            long[] left = alive.clone();
            long[] certain = new long[words];
            group.judge(sign, now, left, certain);
            if (has(alive, required) && !has(left, required)) {
                cells[present] = Diagrams.NO;
                continue;
            }
            long[] sure = both(certain, last[variable.index()]);
            long[] waiting = without(left, sure);
            sure[required >> 6] &= ~(1L << required);
            boolean over = level + 1 == variable.end();
            cells[present] = settle(level + 1, waiting, sure, outcome, over ? 0 : now);
        }
        return remember(level, outcome, hits, alive, cells);
    }

    private int remember(int level, int outcome, long hits, long[] alive, int[] cells) {
        int node = diagrams.node(level, cells);
        states.put(states.slot(level, outcome, hits, alive), node);
        return node;
    }

    /** The lines that end with this variable and still stand: they hold. */
    private long[] certain(long[] left, Variable variable) {
        long[] certain = both(left, last[variable.index()]);
        certain[required >> 6] &= ~(1L << required);
        return certain;
    }

    private static void set(long[] bits, int bit) {
        bits[bit >> 6] |= 1L << bit;
    }

    private static boolean has(long[] bits, int bit) {
        return (bits[bit >> 6] & (1L << bit)) != 0;
    }

    private static boolean isEmpty(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOnly(long[] bits, int bit) {
        return firstBit(bits) == bit;
    }

    private static boolean intersects(long[] some, long[] others) {
        for (int i = 0; i < some.length; i++) {
            if ((some[i] & others[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static long[] both(long[] some, long[] others) {
        long[] both = new long[some.length];
        Arrays.setAll(both, i -> some[i] & others[i]);
        return both;
    }

    private static long[] without(long[] some, long[] others) {
        long[] left = new long[some.length];
        Arrays.setAll(left, i -> some[i] & ~others[i]);
        return left;
    }

    private static int firstBit(long[] bits) {
        for (int i = 0; i < bits.length; i++) {
            if (bits[i] != 0) {
                return (i << 6) + Long.numberOfTrailingZeros(bits[i]);
            }
        }
        return -1;
    }

    private static void clearFrom(long[] bits, int bit) {
        bits[bit >> 6] &= (1L << bit) - 1;
        Arrays.fill(bits, (bit >> 6) + 1, bits.length, 0);
    }
}
