package guidepost.core.proof;

import guidepost.core.proof.AnswerSpace.Layout;
import guidepost.core.proof.AnswerSpace.Variable;
import java.util.List;

/** Boxes of one space by what they look at, as bits in their order: made once, and built from many times. */
final class Boxes {
    private final List<Box> boxes;
    private final int words;
    /** By level of a choice or an amount, by cell: the boxes that allow it. */
    private final long[][][] allowed;
    /** By variable: the boxes that look at it, and those that look at nothing after it. */
    private final long[][] touching;

    private final long[][] last;
    private final SignGroup[] groups;
    private final long[] narrow;
    private final long[] everything;

    Boxes(AnswerSpace space, List<Box> boxes) {
        this.boxes = List.copyOf(boxes);
        words = (boxes.size() + 63) / 64;
        int variables = space.variables().size();
        allowed = new long[space.levels()][][];
        touching = new long[variables][words];
        last = new long[variables][words];
        groups = new SignGroup[variables];
        narrow = new long[words];
        everything = new long[words];
        space.variables().forEach(this::prepare);
        for (int box = 0; box < boxes.size(); box++) {
            int variable = boxes.get(box).lastVariable();
            if (boxes.get(box).isEmpty()) {
                continue;
            }
            if (variable < 0) {
                Bits.set(everything, box);
            } else {
                Bits.set(narrow, box);
                Bits.set(last[variable], box);
            }
        }
    }

    private void prepare(Variable variable) {
        int index = variable.index();
        for (int box = 0; box < boxes.size(); box++) {
            if (boxes.get(box).touches(index)) {
                Bits.set(touching[index], box);
            }
        }
        if (variable.layout() == Layout.SIGNS) {
            groups[index] = new SignGroup(variable, boxes);
        } else {
            long[][] cells = new long[variable.cells()][words];
            for (int cell = 0; cell < cells.length; cell++) {
                for (int box = 0; box < boxes.size(); box++) {
                    if (boxes.get(box).allows(index, cell)) {
                        Bits.set(cells[cell], box);
                    }
                }
            }
            allowed[variable.first()] = cells;
        }
    }

    int size() {
        return boxes.size();
    }

    /** How many words a set of these boxes takes. */
    int words() {
        return words;
    }

    boolean isEmpty(int box) {
        return boxes.get(box).isEmpty();
    }

    /** The boxes that hold some patterns and not all, as far as is known. */
    long[] narrow() {
        return narrow.clone();
    }

    /** The boxes that hold every pattern. */
    long[] everything() {
        return everything.clone();
    }

    long[] allowing(int level, int cell) {
        return allowed[level][cell];
    }

    long[] touching(Variable variable) {
        return touching[variable.index()];
    }

    /** The boxes that look at this variable last. */
    long[] endingWith(Variable variable) {
        return last[variable.index()];
    }

    /** How the boxes look at the signs of several. */
    SignGroup signs(Variable variable) {
        return groups[variable.index()];
    }
}
