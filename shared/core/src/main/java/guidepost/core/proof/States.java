package guidepost.core.proof;

import java.util.Arrays;

/** The states a diagram has been built for, with their nodes. */
final class States {
    private final int width;
    private long[] keys;
    private int[] nodes;
    private int size;

    /** @param width how many numbers a state is made of */
    States(int width) {
        this.width = width;
        keys = new long[256 * width];
        nodes = new int[256];
        Arrays.fill(nodes, -1);
    }

    /** Where the state is or belongs, until the next one is put. */
    int slot(int level, int outcome, long hits, long[] alive) {
        long head = ((long) level << 8) | outcome;
        int slot = spread(head, hits, alive) & (nodes.length - 1);
        while (nodes[slot] >= 0 && !isAt(slot, head, hits, alive)) {
            slot = (slot + 1) & (nodes.length - 1);
        }
        int at = slot * width;
        keys[at] = head;
        keys[at + 1] = hits;
        System.arraycopy(alive, 0, keys, at + 2, alive.length);
        return slot;
    }

    private boolean isAt(int slot, long head, long hits, long[] alive) {
        int at = slot * width;
        return keys[at] == head
                && keys[at + 1] == hits
                && Arrays.equals(keys, at + 2, at + width, alive, 0, alive.length);
    }

    private static int spread(long head, long hits, long[] alive) {
        long hash = head * 0x9E3779B97F4A7C15L + hits;
        for (long word : alive) {
            hash = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L + word;
        }
        hash *= 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 35);
    }

    boolean isKnown(int slot) {
        return nodes[slot] >= 0;
    }

    int node(int slot) {
        return nodes[slot];
    }

    void put(int slot, int node) {
        nodes[slot] = node;
        size++;
        if (2 * size > nodes.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[2 * oldKeys.length];
        nodes = new int[2 * oldNodes.length];
        Arrays.fill(nodes, -1);
        for (int old = 0; old < oldNodes.length; old++) {
            if (oldNodes[old] >= 0) {
                long[] alive = Arrays.copyOfRange(oldKeys, old * width + 2, (old + 1) * width);
                long head = oldKeys[old * width];
                int slot = slot((int) (head >>> 8), (int) (head & 0xff), oldKeys[old * width + 1], alive);
                nodes[slot] = oldNodes[old];
            }
        }
    }
}
