package org.hejnal.http.departure;

import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicLong;
import org.hejnal.platform.Turns;

/** The answers that the server keeps for slow clients. */
final class Waiting {
    private final Turns<InetAddress> turns;
    private final long mostBytes;
    private final AtomicLong bytes = new AtomicLong();

    Waiting(int most, int mostPerAddress, long mostBytes) {
        this.turns = new Turns<>(most, mostPerAddress);
        this.mostBytes = mostBytes;
    }

    /** @return false if there are too many, for the address or in all; otherwise the caller ends it */
    boolean begin(InetAddress address) {
        return turns.begin(address);
    }

    void end(InetAddress address) {
        turns.end(address);
    }

    /** @return false if there is no room; otherwise the caller gives it back */
    boolean take(long more) {
        if (bytes.addAndGet(more) <= mostBytes) {
            return true;
        }
        bytes.addAndGet(-more);
        return false;
    }

    void giveBack(long taken) {
        bytes.addAndGet(-taken);
    }
}
