package guidepost.core.proof;

import java.util.List;

/**
 * A function on answer patterns: the outcome of the first line whose box holds the pattern.
 *
 * @param otherwise the outcome where no box does
 */
record DecisionList(List<Line> lines, int otherwise) {
    DecisionList {
        lines = List.copyOf(lines);
    }

    /** What the patterns of a box come to, unless an earlier line says otherwise. */
    record Line(Box box, int outcome) {}
}
