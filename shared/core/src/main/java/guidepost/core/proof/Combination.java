package guidepost.core.proof;

/** Walks two functions at once, each pair of nodes once. */
final class Combination {
    private final Diagrams diagrams;
    private final Diagrams.Ends ends;
    private final Pairs done = new Pairs();

    Combination(Diagrams diagrams, Diagrams.Ends ends) {
        this.diagrams = diagrams;
        this.ends = ends;
    }

    int of(int one, int other) {
        if (Diagrams.isEnd(one) && Diagrams.isEnd(other)) {
            return ends.of(one, other);
        }
        int settled = ends.settled(one, other);
        if (settled >= 0) {
            return settled;
        }
        int known = done.get(one, other);
        if (known >= 0) {
            return known;
        }
        diagrams.count();
        int oneLevel = diagrams.level(one);
        int otherLevel = diagrams.level(other);
        int level = Math.min(oneLevel, otherLevel);
        int[] cells = new int[diagrams.space().width(level)];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = of(
                    oneLevel == level ? diagrams.child(one, cell) : one,
                    otherLevel == level ? diagrams.child(other, cell) : other);
        }
        int made = diagrams.node(level, cells);
        done.put(one, other, made);
        return made;
    }
}
