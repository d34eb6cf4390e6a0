package org.hejnal.http.departure;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import org.hejnal.platform.Turns;

/** The answers that the server keeps for slow clients. */
final class Waiting {
    private final Turns<InetAddress> turns;
    private final long mostBytes;
    private final long mostBytesPerAddress;
    private final Map<InetAddress, Long> bytesByAddress = new HashMap<>();
    private long bytes;

    Waiting(int most, int mostPerAddress, long mostBytes, long mostBytesPerAddress) {
        this.turns = new Turns<>(most, mostPerAddress);
        this.mostBytes = mostBytes;
        this.mostBytesPerAddress = mostBytesPerAddress;
    }

    /** @return false if there are too many, for the address or in all; otherwise the caller ends it */
    boolean begin(InetAddress address) {
        return turns.begin(address);
    }

    void end(InetAddress address) {
        turns.end(address);
    }

    /** @return false if there is no room, for the address or in all; otherwise the caller gives it back */
    synchronized boolean take(InetAddress address, long more) {
        long own = bytesByAddress.getOrDefault(address, 0L) + more;
        if (bytes + more > mostBytes || own > mostBytesPerAddress) {
            return false;
        }
        bytes += more;
        bytesByAddress.put(address, own);
        return true;
    }

    synchronized void giveBack(InetAddress address, long taken) {
        bytes -= taken;
        bytesByAddress.computeIfPresent(address, (key, own) -> own == taken ? null : own - taken);
    }
}
