package guidepost.core.proof;

/** What is known of pairs of nodes; a map from two numbers to one, without garbage. */
final class Pairs {
    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    /** What was put for the pair; -1 where nothing was. */
    int get(int one, int other) {
        long key = key(one, other);
        int slot = slot(key, keys.length);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return -1;
    }

    void put(int one, int other, int value) {
        if (2 * ++size > keys.length) {
            grow();
        }
        insert(key(one, other), value);
    }

    private void insert(long key, int value) {
        int slot = slot(key, keys.length);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }

    /** Never zero, which stands for an empty slot. */
    private static long key(int one, int other) {
        return (((long) one + 1) << 32) | (other & 0xffffffffL);
    }

    private static int slot(long key, int slots) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (slots - 1);
    }
}
