package guidepost.core.proof;

import guidepost.core.proof.AnswerSpace.Variable;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answer patterns for which some conditions all hold: for each question the cells that are allowed, or the signs of which one is needed. Every
 * condition on a question brings the conditions on which it is asked, so that a box speaks of plain patterns, asked or not.
 */
final class Box {
    /**
     * What is needed of several signs: one of these, or, where {@code none} is allowed, no sign at all.
     *
     * @param signs indexes into the variable's options
     */
    record Need(BitSet signs, boolean none) {
        boolean holds(BitSet present) {
            return present.isEmpty() ? none : present.intersects(signs);
        }
    }

    static final Box EVERYTHING = new Box(new TreeMap<>(), new TreeMap<>(), false);

    private final SortedMap<Integer, BitSet> cells;
    private final SortedMap<Integer, Set<Need>> needs;
    private final boolean empty;

    private Box(SortedMap<Integer, BitSet> cells, SortedMap<Integer, Set<Need>> needs, boolean empty) {
        this.cells = cells;
        this.needs = needs;
        this.empty = empty;
    }

    /** The patterns whose answer to a choice or an amount lies in one of these cells. */
    static Box ofCells(Variable variable, BitSet allowed) {
        if (allowed.cardinality() == variable.cells()) {
            return EVERYTHING;
        }
        TreeMap<Integer, BitSet> cells = new TreeMap<>();
        cells.put(variable.index(), allowed);
        return new Box(cells, new TreeMap<>(), allowed.isEmpty());
    }

    static Box ofSigns(Variable variable, Need need) {
        if (need.none() && need.signs().cardinality() == variable.cells()) {
            return EVERYTHING;
        }
        TreeMap<Integer, Set<Need>> needs = new TreeMap<>();
        needs.put(variable.index(), Set.of(need));
        return new Box(new TreeMap<>(), needs, need.signs().isEmpty() && !need.none());
    }

    Box and(Box other) {
        TreeMap<Integer, BitSet> bothCells = new TreeMap<>(cells);
        boolean nothing = empty || other.empty;
        for (Map.Entry<Integer, BitSet> theirs : other.cells.entrySet()) {
            BitSet both = (BitSet) theirs.getValue().clone();
            BitSet ours = cells.get(theirs.getKey());
            if (ours != null) {
                both.and(ours);
            }
            nothing |= both.isEmpty();
            bothCells.put(theirs.getKey(), both);
        }
        TreeMap<Integer, Set<Need>> bothNeeds = new TreeMap<>(needs);
        other.needs.forEach((variable, theirs) -> bothNeeds.merge(variable, theirs, Box::union));
        return new Box(bothCells, bothNeeds, nothing);
    }

    private static Set<Need> union(Set<Need> some, Set<Need> more) {
        Set<Need> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }

    /** Whether it is known to hold nothing; a box may also turn out empty only by its needs. */
    boolean isEmpty() {
        return empty;
    }

    boolean touches(int variable) {
        return cells.containsKey(variable) || needs.containsKey(variable);
    }

    boolean allows(int variable, int cell) {
        BitSet allowed = cells.get(variable);
        return allowed == null || allowed.get(cell);
    }

    Set<Need> needs(int variable) {
        return needs.getOrDefault(variable, Set.of());
    }

    /** The last variable it looks at; -1 where it looks at none. */
    int lastVariable() {
        return Math.max(cells.isEmpty() ? -1 : cells.lastKey(), needs.isEmpty() ? -1 : needs.lastKey());
    }

    /**
     * Whether a pattern lies in it.
     *
     * @param unknown what to say of a condition on an answer not yet chosen
     */
    boolean holds(ChosenAnswers chosen, boolean unknown) {
        return !empty
                && cells.entrySet().stream()
                        .allMatch(allowed -> chosen.isChosen(allowed.getKey())
                                ? allowed.getValue().get(chosen.cell(allowed.getKey()))
                                : unknown)
                && needs.entrySet().stream()
                        .allMatch(some -> chosen.isChosen(some.getKey())
                                ? some.getValue().stream().allMatch(need -> need.holds(chosen.signs(some.getKey())))
                                : unknown);
    }

    /** One answer to each variable, as far as they are chosen. */
    interface ChosenAnswers {
        boolean isChosen(int variable);

        /** The cell of a choice or an amount. */
        int cell(int variable);

        /** The signs of several. */
        BitSet signs(int variable);
    }
}
