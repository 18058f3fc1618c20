package guidepost.core.proof;

import guidepost.core.proof.AnswerSpace.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds the diagram of a decision list, level by level from the first.
 *
 * <p>A state is the set of lines that may still decide, as bits in their order, and the outcome of the first that is certain to hold. A line is dropped
 * as soon as its box is left, or an earlier one is certain; states that have become alike are built once. One box may be required: outside of it the
 * outcome is NO.
 */
final class DiagramBuilder {
    /** In place of an outcome: the line is left out. */
    static final int LEFT_OUT = -1;

    private static final int NONE = -1;

    private final Diagrams diagrams;
    private final AnswerSpace space;
    private final Boxes boxes;
    private final int[] outcomes;
    private final int required;
    private final boolean onlyWhether;
    private final States states;

    private DiagramBuilder(Diagrams diagrams, Boxes boxes, int[] outcomes, int required, boolean onlyWhether) {
        this.diagrams = diagrams;
        this.space = diagrams.space();
        this.boxes = boxes;
        this.outcomes = outcomes;
        this.required = required;
        this.onlyWhether = onlyWhether;
        states = new States(boxes.words() + 2);
    }

    /** The list's diagram. */
    static int build(Diagrams diagrams, DecisionList list) {
        return builder(diagrams, list, false).root(list.otherwise());
    }

    /** Whether the list comes to YES for anybody; stops at the first found. */
    static boolean holdsSomewhere(Diagrams diagrams, DecisionList list) {
        return builder(diagrams, list, true).root(list.otherwise()) == Diagrams.YES;
    }

    /**
     * Whether the list of these boxes comes to YES for anybody within one of them.
     *
     * @param outcomes of each box, YES, NO or LEFT_OUT
     * @param within the box, which decides nothing itself
     */
    static boolean holdsSomewhere(Diagrams diagrams, Boxes boxes, int[] outcomes, int otherwise, int within) {
        return !boxes.isEmpty(within)
                && new DiagramBuilder(diagrams, boxes, outcomes, within, true).root(otherwise) == Diagrams.YES;
    }

    private static DiagramBuilder builder(Diagrams diagrams, DecisionList list, boolean onlyWhether) {
        List<Box> boxes = new ArrayList<>();
        list.lines().forEach(line -> boxes.add(line.box()));
        int[] outcomes =
                list.lines().stream().mapToInt(DecisionList.Line::outcome).toArray();
        return new DiagramBuilder(diagrams, new Boxes(diagrams.space(), boxes), outcomes, NONE, onlyWhether);
    }

    private int root(int otherwise) {
        long[] alive = boxes.narrow();
        long[] certain = boxes.everything();
        for (int line = 0; line < outcomes.length; line++) {
            if (outcomes[line] == LEFT_OUT && line != required) {
                Bits.clear(alive, line);
                Bits.clear(certain, line);
            }
        }
        clearRequired(certain);
        return settle(0, alive, certain, otherwise, 0);
    }

    private void clearRequired(long[] bits) {
        if (required != NONE) {
            Bits.clear(bits, required);
        }
    }

    private boolean isRequired(long[] alive) {
        return required != NONE && Bits.has(alive, required);
    }

    /** Goes on from a level once some lines have become certain: only those before the first of them can still matter. */
    private int settle(int level, long[] alive, long[] certain, int outcome, long hits) {
        int first = Bits.first(certain);
        int result = outcome;
        if (first >= 0) {
            result = outcomes[first];
            boolean within = isRequired(alive);
            Bits.clearFrom(alive, first);
            if (within) {
                Bits.set(alive, required);
            }
        }
        dropWhatSaysTheSame(alive, result);
        return build(level, alive, result, hits);
    }

    private void dropWhatSaysTheSame(long[] alive, int outcome) {
        for (int line = outcomes.length - 1; line >= 0; line--) {
            if (line != required && Bits.has(alive, line)) {
                if (outcomes[line] != outcome) {
                    return;
                }
                Bits.clear(alive, line);
            }
        }
    }

    private int build(int from, long[] alive, int outcome, long signsSeen) {
        int level = from;
        long hits = signsSeen;
        while (true) {
            if (Bits.isEmpty(alive) || (outcome == Diagrams.NO && required != NONE && Bits.isOnly(alive, required))) {
                return outcome;
            }
            Variable variable = space.variableAt(level);
            if (!Bits.intersects(alive, boxes.touching(variable))) {
                level = variable.end();
                hits = 0;
            } else if (variable.layout() != AnswerSpace.Layout.SIGNS) {
                return build(level, variable, alive, outcome);
            } else {
                SignGroup group = boxes.signs(variable);
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
            long[] left = Bits.both(alive, boxes.allowing(level, cell));
            if (isRequired(alive) && !isRequired(left)) {
                cells[cell] = Diagrams.NO;
            } else {
                long[] sure = Bits.both(left, boxes.endingWith(variable));
                long[] waiting = Bits.without(left, sure);
                clearRequired(sure);
                cells[cell] = settle(level + 1, waiting, sure, outcome, 0);
            }
            if (onlyWhether && cells[cell] == Diagrams.YES) {
                Arrays.fill(cells, Diagrams.YES);
                break;
            }
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
            long[] met = new long[boxes.words()];
            group.judge(sign, now, left, met);
            if (isRequired(alive) && !isRequired(left)) {
                cells[present] = Diagrams.NO;
            } else {
                long[] sure = Bits.both(met, boxes.endingWith(variable));
                long[] waiting = Bits.without(left, sure);
                clearRequired(sure);
                boolean over = level + 1 == variable.end();
                cells[present] = settle(level + 1, waiting, sure, outcome, over ? 0 : now);
            }
            if (onlyWhether && cells[present] == Diagrams.YES) {
                Arrays.fill(cells, Diagrams.YES);
                break;
            }
        }
        return remember(level, outcome, hits, alive, cells);
    }

    /** Where only whether is asked, all cells are alike by now. */
    private int remember(int level, int outcome, long hits, long[] alive, int[] cells) {
        int node = diagrams.node(level, cells);
        states.put(states.slot(level, outcome, hits, alive), node);
        return node;
    }
}
