package guidepost.core.proof;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Functions on answer patterns as shared decision diagrams: a node asks for the cell of one level and leads on, an end is an outcome. Equal functions are
 * the same node, so that comparing two is comparing numbers.
 *
 * <p>Not for use by two threads at once.
 */
final class Diagrams {
    /** Outcomes are ends, numbered from 0 up to but without this; inner nodes have higher numbers. */
    static final int ENDS = 64;

    static final int NO = 0;
    static final int YES = 1;

    /** A look at whether the work is still wanted, every so many steps: a few milliseconds. */
    private static final int STEPS_A_LOOK = 1024;

    private final AnswerSpace space;
    private final int budget;
    private final BooleanSupplier unwanted;
    private int states;
    private int size = ENDS;
    private int[] levels = new int[1024];
    private int[] starts = new int[1024];
    private int[] children = new int[4096];
    private int used;
    private int[] table = new int[2048];

    /** @param budget how many nodes and steps there may be before the work is given up */
    Diagrams(AnswerSpace space, int budget) {
        this(space, budget, () -> false);
    }

    /** @param unwanted whether nobody waits for the work any more */
    Diagrams(AnswerSpace space, int budget, BooleanSupplier unwanted) {
        this.space = space;
        this.budget = budget;
        this.unwanted = unwanted;
        Arrays.fill(levels, 0, ENDS, space.levels());
    }

    AnswerSpace space() {
        return space;
    }

    static boolean isEnd(int node) {
        return node < ENDS;
    }

    /** The level a node asks for; for an outcome the number of levels. */
    int level(int node) {
        return levels[node];
    }

    int child(int node, int cell) {
        return children[starts[node] + cell];
    }

    /**
     * One more step of work.
     *
     * @throws TooLarge where the budget is spent
     * @throws CancellationException where nobody waits for it any more
     */
    void count() {
        states++;
        if (states % STEPS_A_LOOK == 0 && unwanted.getAsBoolean()) {
            throw new CancellationException();
        }
        if (states > budget) {
            throw new TooLarge(budget);
        }
    }

    /** The node with these children; a child itself where they are all the same. */
    int node(int level, int[] cells) {
        boolean same = true;
        int hash = level;
        for (int cell : cells) {
            same &= cell == cells[0];
            hash = hash * 0x9E3779B1 + cell;
        }
        if (same) {
            return cells[0];
        }
        int slot = (hash ^ (hash >>> 15)) & (table.length - 1);
        while (table[slot] != 0) {
            if (isNode(table[slot], level, cells)) {
                return table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        int made = make(level, cells);
        table[slot] = made;
        if (2 * (size - ENDS) > table.length) {
            rehash();
        }
        return made;
    }

    private boolean isNode(int node, int level, int[] cells) {
        return levels[node] == level
                && Arrays.equals(children, starts[node], starts[node] + cells.length, cells, 0, cells.length);
    }

    private int make(int level, int[] cells) {
        count();
        if (size == levels.length) {
            levels = Arrays.copyOf(levels, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
        }
        if (used + cells.length > children.length) {
            children = Arrays.copyOf(children, 2 * children.length + cells.length);
        }
        levels[size] = level;
        starts[size] = used;
        System.arraycopy(cells, 0, children, used, cells.length);
        used += cells.length;
        return size++;
    }

    private void rehash() {
        int[] larger = new int[2 * table.length];
        for (int node = ENDS; node < size; node++) {
            int hash = levels[node];
            for (int cell = 0; cell < space.width(levels[node]); cell++) {
                hash = hash * 0x9E3779B1 + child(node, cell);
            }
            int slot = (hash ^ (hash >>> 15)) & (larger.length - 1);
            while (larger[slot] != 0) {
                slot = (slot + 1) & (larger.length - 1);
            }
            larger[slot] = node;
        }
        table = larger;
    }

    /** What two functions come to together at every pattern. */
    int combine(int one, int other, Ends ends) {
        return new Combination(this, ends).of(one, other);
    }

    /** What becomes of two outcomes, and where one alone settles it. */
    interface Ends {
        int of(int one, int other);

        /** The outcome where a node that is an end settles it whatever the other is; -1 where it does not. */
        default int settled(int one, int other) {
            return -1;
        }
    }

    /** Both hold. */
    int and(int one, int other) {
        return combine(one, other, new Ends() {
            @Override
            public int of(int a, int b) {
                return a & b;
            }

            @Override
            public int settled(int a, int b) {
                return a == NO || b == NO ? NO : a == YES ? b : b == YES ? a : -1;
            }
        });
    }

    int not(int one) {
        return combine(one, NO, (a, b) -> 1 - a);
    }

    int or(int one, int other) {
        return not(and(not(one), not(other)));
    }

    /** The patterns for which the outcome is one of those, given as bits. */
    int where(int node, long outcomes) {
        return combine(node, NO, (a, b) -> (outcomes & (1L << a)) != 0 ? YES : NO);
    }

    /** The function with the answer at one level fixed to a cell. */
    int fixed(int node, int level, int cell) {
        return new Fixing(level, cell).of(node);
    }

    private final class Fixing {
        private final int level;
        private final int cell;
        private final Pairs done = new Pairs();

        Fixing(int level, int cell) {
            this.level = level;
            this.cell = cell;
        }

        int of(int node) {
            if (level(node) > level) {
                return node;
            }
            if (level(node) == level) {
                return child(node, cell);
            }
            int known = done.get(node, 0);
            if (known < 0) {
                count();
                int[] cells = new int[space.width(level(node))];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = of(child(node, i));
                }
                known = node(level(node), cells);
                done.put(node, 0, known);
            }
            return known;
        }
    }

    /** The patterns whose answer at a level lies in a cell. */
    int inCell(int level, int cell) {
        int[] cells = new int[space.width(level)];
        cells[cell] = YES;
        return node(level, cells);
    }

    /** The inner nodes that a function is made of, highest level number last. */
    int[] nodes(int root) {
        boolean[] seen = new boolean[size];
        int[] found = new int[16];
        int count = 0;
        if (!isEnd(root)) {
            found[count++] = root;
            seen[root] = true;
        }
        for (int i = 0; i < count; i++) {
            int node = found[i];
            for (int cell = space.width(levels[node]) - 1; cell >= 0; cell--) {
                int child = child(node, cell);
                if (!isEnd(child) && !seen[child]) {
                    seen[child] = true;
                    if (count == found.length) {
                        found = Arrays.copyOf(found, 2 * count);
                    }
                    found[count++] = child;
                }
            }
        }
        return byLevel(Arrays.copyOf(found, count));
    }

    private int[] byLevel(int[] nodes) {
        int[] at = new int[space.levels() + 1];
        for (int node : nodes) {
            at[levels[node] + 1]++;
        }
        for (int level = 1; level < at.length; level++) {
            at[level] += at[level - 1];
        }
        int[] sorted = new int[nodes.length];
        for (int node : nodes) {
            sorted[at[levels[node]]++] = node;
        }
        return sorted;
    }

    /** How many patterns come to each outcome, by its number. */
    BigInteger[] counts(int root) {
        BigInteger[] patterns = new BigInteger[ENDS];
        Arrays.fill(patterns, BigInteger.ZERO);
        int[] nodes = nodes(root);
        if (nodes.length == 0) {
            patterns[root] = space.patterns();
            return patterns;
        }
        BigInteger[] ways = new BigInteger[size];
        ways[root] = space.patternsBetween(0, levels[root]);
        for (int node : nodes) {
            int level = levels[node];
            BigInteger here = ways[node];
            for (int cell = 0; cell < space.width(level); cell++) {
                int child = child(node, cell);
                BigInteger more = here.multiply(BigInteger.valueOf(space.weight(level, cell)))
                        .multiply(space.patternsBetween(level + 1, levels[child]));
                if (isEnd(child)) {
                    patterns[child] = patterns[child].add(more);
                } else {
                    ways[child] = ways[child] == null ? more : ways[child].add(more);
                }
            }
        }
        return patterns;
    }

    /** The outcomes that some pattern comes to, as bits. */
    long outcomes(int root) {
        if (isEnd(root)) {
            return 1L << root;
        }
        long outcomes = 0;
        for (int node : nodes(root)) {
            for (int cell = 0; cell < space.width(levels[node]); cell++) {
                int child = child(node, cell);
                if (isEnd(child)) {
                    outcomes |= 1L << child;
                }
            }
        }
        return outcomes;
    }
}
