package guidepost.core.proof;

/** Compares functions whose outcomes have an order, point by point; what is known of a pair of nodes is known for all. */
final class Monotony {
    private final Diagrams diagrams;
    private final Pairs known = new Pairs();

    Monotony(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /** Whether the outcome of {@code low} is nowhere higher than that of {@code high}. */
    boolean isNowhereHigher(int low, int high) {
        if (low == high) {
            return true;
        }
        if (Diagrams.isEnd(low) && Diagrams.isEnd(high)) {
            return low <= high;
        }
        int before = known.get(low, high);
        if (before >= 0) {
            return before == 1;
        }
        diagrams.count();
        boolean holds = isNowhereHigherBelow(low, high);
        known.put(low, high, holds ? 1 : 0);
        return holds;
    }

    private boolean isNowhereHigherBelow(int low, int high) {
        int lowLevel = diagrams.level(low);
        int highLevel = diagrams.level(high);
        int level = Math.min(lowLevel, highLevel);
        for (int cell = 0; cell < diagrams.space().width(level); cell++) {
            int lowChild = lowLevel == level ? diagrams.child(low, cell) : low;
            int highChild = highLevel == level ? diagrams.child(high, cell) : high;
            if (!isNowhereHigher(lowChild, highChild)) {
                return false;
            }
        }
        return true;
    }
}
