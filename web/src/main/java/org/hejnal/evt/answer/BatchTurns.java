package org.hejnal.evt.answer;

import jakarta.inject.Singleton;
import org.hejnal.platform.Turns;

/** Counts the batches of each account that are being answered on this node. */
@Singleton
public class BatchTurns {
    static final int MOST = 2;

    private final Turns<Long> running = new Turns<>(Integer.MAX_VALUE, MOST);

    /** @return false if the account has as many as it may have */
    boolean begin(long account) {
        return running.begin(account);
    }

    void end(long account) {
        running.end(account);
    }
}
