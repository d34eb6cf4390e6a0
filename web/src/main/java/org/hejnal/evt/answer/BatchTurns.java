package org.hejnal.evt.answer;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Counts the batches of each account that are being answered on this node. */
@Singleton
public class BatchTurns {
    static final int MOST = 2;

    private final Map<Long, Integer> running = new HashMap<>();

    /** @return false if the account has as many as it may have */
    synchronized boolean begin(long account) {
        int before = running.getOrDefault(account, 0);
        if (before == MOST) {
            return false;
        }
        running.put(account, before + 1);
        return true;
    }

    synchronized void end(long account) {
        running.computeIfPresent(account, (key, count) -> count == 1 ? null : count - 1);
    }
}
