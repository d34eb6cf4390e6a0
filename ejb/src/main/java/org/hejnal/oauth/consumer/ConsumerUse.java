package org.hejnal.oauth.consumer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hejnal.platform.RecentlyUsed;
import org.hejnal.platform.Settings;

/**
 * Notes on which days consumers call. A call costs no query: what is new is handed over every minute, see {@link
 * ConsumerUseTimer}, and a node that dies takes the last minute with it.
 */
@Singleton
public class ConsumerUse {
    static final int MAX_CONSUMERS = 5000;

    private final Clock clock;
    private final Map<Long, LocalDate> known = new RecentlyUsed<>(MAX_CONSUMERS);
    private final Map<Long, LocalDate> fresh = new RecentlyUsed<>(MAX_CONSUMERS);

    @Inject
    public ConsumerUse(Clock clock, Settings settings) {
        this.clock = clock.withZone(settings.timeZone());
    }

    /** A consumer has proven that it calls. */
    public synchronized void note(long consumerId) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(known.put(consumerId, today))) {
            fresh.put(consumerId, today);
        }
    }

    /** Takes what has been noted since the last time, by the consumers' ids. */
    synchronized NavigableMap<Long, LocalDate> take() {
        NavigableMap<Long, LocalDate> taken = new TreeMap<>(fresh);
        fresh.clear();
        return taken;
    }

    /** Notes again what could not be written. */
    synchronized void giveBack(Map<Long, LocalDate> taken) {
        taken.forEach(fresh::putIfAbsent);
    }
}
