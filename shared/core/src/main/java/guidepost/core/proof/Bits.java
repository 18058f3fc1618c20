package guidepost.core.proof;

import java.util.Arrays;

/** Sets of small numbers as bits in words of the same count. */
final class Bits {
    private Bits() {}

    static void set(long[] bits, int bit) {
        bits[bit >> 6] |= 1L << bit;
    }

    static void clear(long[] bits, int bit) {
        bits[bit >> 6] &= ~(1L << bit);
    }

    static boolean has(long[] bits, int bit) {
        return (bits[bit >> 6] & (1L << bit)) != 0;
    }

    static boolean isEmpty(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isOnly(long[] bits, int bit) {
        for (int i = 0; i < bits.length; i++) {
            if (bits[i] != (i == bit >> 6 ? 1L << bit : 0)) {
                return false;
            }
        }
        return true;
    }

    static boolean intersects(long[] some, long[] others) {
        for (int i = 0; i < some.length; i++) {
            if ((some[i] & others[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    static long[] both(long[] some, long[] others) {
        long[] both = new long[some.length];
        for (int i = 0; i < some.length; i++) {
            both[i] = some[i] & others[i];
        }
        return both;
    }

    static long[] without(long[] some, long[] others) {
        long[] left = new long[some.length];
        for (int i = 0; i < some.length; i++) {
            left[i] = some[i] & ~others[i];
        }
        return left;
    }

    /** The lowest one; -1 where the set is empty. */
    static int first(long[] bits) {
        for (int i = 0; i < bits.length; i++) {
            if (bits[i] != 0) {
                return (i << 6) + Long.numberOfTrailingZeros(bits[i]);
            }
        }
        return -1;
    }

    /** Takes out that one and all higher ones. */
    static void clearFrom(long[] bits, int bit) {
        bits[bit >> 6] &= (1L << bit) - 1;
        Arrays.fill(bits, (bit >> 6) + 1, bits.length, 0);
    }
}
