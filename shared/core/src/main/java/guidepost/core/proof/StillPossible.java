package guidepost.core.proof;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Question;
import guidepost.core.proof.AnswerSpace.Variable;
import guidepost.core.triage.Answer;
import java.util.Arrays;

/**
 * The outcomes that a function still comes to while the answers at some levels are fixed and all others are free.
 *
 * <p>Not for use by two threads at once.
 */
final class StillPossible {
    /** Marks a level whose answer is free. */
    static final int FREE = -1;

    private final Diagrams diagrams;
    private final int function;
    private final int[] nodes;
    /** By node, as bits; outcomes of nodes that the function is not made of are never looked at. */
    private final long[] outcomes;

    StillPossible(Diagrams diagrams, int function) {
        this.diagrams = diagrams;
        this.function = function;
        nodes = diagrams.nodes(function);
        outcomes = new long[Math.max(Diagrams.ENDS, Arrays.stream(nodes).max().orElse(0) + 1)];
        Arrays.setAll(outcomes, end -> end < Diagrams.ENDS ? 1L << end : 0);
    }

    /**
     * The outcomes as bits.
     *
     * @param cells by level the cell that its answer lies in, or {@link #FREE}
     */
    long outcomes(int[] cells) {
        for (int i = nodes.length - 1; i >= 0; i--) {
            int node = nodes[i];
            int fixed = cells[diagrams.level(node)];
            long here = 0;
            if (fixed == FREE) {
                for (int cell = diagrams.space().width(diagrams.level(node)) - 1; cell >= 0; cell--) {
                    here |= outcomes[diagrams.child(node, cell)];
                }
            } else {
                here = outcomes[diagrams.child(node, fixed)];
            }
            outcomes[node] = here;
        }
        return outcomes[function];
    }

    /** No answer fixed. */
    int[] allFree() {
        int[] cells = new int[diagrams.space().levels()];
        Arrays.fill(cells, FREE);
        return cells;
    }

    /**
     * Fixes a question's answer.
     *
     * @throws IllegalArgumentException where it is none that the question takes
     */
    void fix(int[] cells, Question question, Answer answer) {
        Variable variable = diagrams.space().variable(question.code());
        boolean taken = answer.fold(
                chosen -> fixCell(cells, variable, variable.options().indexOf(chosen.option())),
                signs -> fixSigns(cells, variable, signs),
                amount -> fixCell(cells, variable, stretch(question, variable, amount.value())));
        if (!taken) {
            throw new IllegalArgumentException("not an answer to " + question.code());
        }
    }

    private static boolean fixCell(int[] cells, Variable variable, int cell) {
        if (variable.layout() == AnswerSpace.Layout.SIGNS || cell < 0) {
            return false;
        }
        cells[variable.first()] = cell;
        return true;
    }

    private static boolean fixSigns(int[] cells, Variable variable, Answer.Signs signs) {
        if (variable.layout() != AnswerSpace.Layout.SIGNS || !variable.options().containsAll(signs.signs())) {
            return false;
        }
        for (int sign = 0; sign < variable.cells(); sign++) {
            boolean present = signs.signs().contains(variable.options().get(sign));
            cells[variable.levelOfSign(sign)] = present ? 1 : 0;
        }
        return true;
    }

    /** The cell that a number lies in; -1 where the question does not take it. */
    static int stretch(Question question, Variable variable, int value) {
        boolean allowed = question.kind() instanceof AnswerKind.Amount amount && amount.allows(value);
        int cell = allowed ? 0 : -1;
        while (allowed && variable.stretches().get(cell).high() < value) {
            cell++;
        }
        return cell;
    }
}
