package guidepost.core.proof;

import guidepost.core.proof.AnswerSpace.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The signs of one question as the boxes of a decision list look at them: which sets of signs are asked about, as bits of a number that tells of which of
 * them a sign has been seen.
 */
final class SignGroup {
    private static final int MOST_SETS = Long.SIZE;

    /** A need of a line: hit where a sign of {@code any} is present, or, where {@code outside} is not -1, none of the others. */
    private record Asked(int line, int any, int outside) {}

    private final List<BitSet> sets = new ArrayList<>();
    private final List<Asked> needs = new ArrayList<>();
    private final long[] hitBy;
    /** By sign: the sets with a sign still to come once that sign has been looked at; signs are looked at from the last to the first. */
    private final long[] openAfter;

    private final int signs;

    SignGroup(Variable variable, List<Box> boxes) {
        signs = variable.cells();
        for (int line = 0; line < boxes.size(); line++) {
            for (Box.Need need : boxes.get(line).needs(variable.index())) {
                BitSet others = (BitSet) need.signs().clone();
                others.flip(0, signs);
                needs.add(new Asked(line, set(need.signs()), need.none() ? set(others) : -1));
            }
        }
        hitBy = new long[signs];
        openAfter = new long[signs];
        for (int set = 0; set < sets.size(); set++) {
            for (int sign = 0; sign < signs; sign++) {
                if (sets.get(set).get(sign)) {
                    hitBy[sign] |= 1L << set;
                }
                if (sets.get(set).nextSetBit(0) >= 0 && sets.get(set).nextSetBit(0) < sign) {
                    openAfter[sign] |= 1L << set;
                }
            }
        }
    }

    private int set(BitSet signsAsked) {
        int known = sets.indexOf(signsAsked);
        if (known >= 0) {
            return known;
        }
        if (sets.size() == MOST_SETS) {
            throw new TooLarge(MOST_SETS);
        }
        sets.add(signsAsked);
        return sets.size() - 1;
    }

    /** The sets that the lines still alive ask about. */
    long relevant(long[] alive) {
        long relevant = 0;
        for (Asked need : needs) {
            if (isAlive(alive, need)) {
                relevant |= bit(need.any()) | (need.outside() < 0 ? 0 : bit(need.outside()));
            }
        }
        return relevant;
    }

    /** Whether the sign can make a difference to a line that is alive. */
    boolean looksAt(int sign, long[] alive, long hits) {
        for (Asked need : needs) {
            if (isAlive(alive, need) && (hits & bit(need.any())) == 0) {
                long asked = bit(need.any()) | (need.outside() < 0 ? 0 : bit(need.outside()));
                if ((hitBy[sign] & asked & ~hits) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    long hitBy(int sign) {
        return hitBy[sign];
    }

    /** Once a sign has been looked at: drops the lines that can no longer hold, and tells those all of whose needs are met. */
    void judge(int sign, long hits, long[] alive, long[] met) {
        for (Asked need : needs) {
            if (isAlive(alive, need)) {
                met[need.line() >> 6] |= 1L << need.line();
            }
        }
        for (Asked need : needs) {
            if ((hits & bit(need.any())) != 0) {
                continue;
            }
            boolean anyStillPossible = (openAfter[sign] & bit(need.any())) != 0;
            if (need.outside() < 0) {
                met[need.line() >> 6] &= ~(1L << need.line());
                if (!anyStillPossible) {
                    drop(alive, need);
                }
            } else if ((hits & bit(need.outside())) != 0) {
                met[need.line() >> 6] &= ~(1L << need.line());
                if (!anyStillPossible) {
                    drop(alive, need);
                }
            } else if ((openAfter[sign] & bit(need.outside())) != 0) {
                met[need.line() >> 6] &= ~(1L << need.line());
            }
        }
        for (int i = 0; i < met.length; i++) {
            met[i] &= alive[i];
        }
    }

    private static boolean isAlive(long[] alive, Asked need) {
        return (alive[need.line() >> 6] & (1L << need.line())) != 0;
    }

    private static void drop(long[] alive, Asked need) {
        alive[need.line() >> 6] &= ~(1L << need.line());
    }

    private static long bit(int set) {
        return 1L << set;
    }
}
