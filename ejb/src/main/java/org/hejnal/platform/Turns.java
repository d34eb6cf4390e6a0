package org.hejnal.platform;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts what goes on at the same time on this node, in all and for each key, so that nobody takes what others need. Safe for
 * several threads; nobody ever waits in it.
 */
public final class Turns<K> {
    private final int most;
    private final int mostPerKey;
    private final Map<K, Integer> running = new HashMap<>();
    private int sum;

    /**
     * @param most how many turns there are at once
     * @param mostPerKey how many of them one key may have
     */
    public Turns(int most, int mostPerKey) {
        this.most = most;
        this.mostPerKey = mostPerKey;
    }

    /** @return false if there is no turn left, for the key or for anybody; otherwise the caller ends it */
    public synchronized boolean begin(K key) {
        int own = running.getOrDefault(key, 0);
        if (sum == most || own == mostPerKey) {
            return false;
        }
        running.put(key, own + 1);
        sum++;
        return true;
    }

    /** Ends a turn that has begun. */
    public synchronized void end(K key) {
        running.computeIfPresent(key, (same, count) -> {
            sum--;
            return count == 1 ? null : count - 1;
        });
    }
}
