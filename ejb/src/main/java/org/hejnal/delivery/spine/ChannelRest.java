package org.hejnal.delivery.spine;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Leaves a channel alone on this node that is out of order. The rest doubles from one second up to a minute with each try
 * that fails. After it one batch tries, and only when that has worked do the others follow: so what waits is not taken in
 * hand again and again for nothing, and no session waits for a relay that does not answer.
 */
@Singleton
public class ChannelRest {
    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(1);

    private final Map<String, Outage> outages = new HashMap<>();
    private final Clock clock;

    private record Outage(Duration rest, Instant until) {}

    @Inject
    ChannelRest(Clock clock) {
        this.clock = clock;
    }

    /** Notes that a channel is out of order. Batches that fail while it rests belong to the same outage. */
    synchronized void failed(String channelId) {
        Instant now = clock.instant();
        outages.merge(
                channelId,
                new Outage(FIRST, now.plus(FIRST)),
                (before, first) -> now.isBefore(before.until()) ? before : longer(before.rest(), now));
    }

    private static Outage longer(Duration rest, Instant now) {
        Duration doubled = rest.multipliedBy(2);
        Duration next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return new Outage(next, now.plus(next));
    }

    /** Notes that a batch has gone out whole. */
    synchronized void worked(String channelId) {
        outages.remove(channelId);
    }

    /**
     * Returns how many batches may be in hand.
     *
     * @param most how many if nothing is wrong
     */
    synchronized int mostInFlight(String channelId, int most) {
        Outage outage = outages.get(channelId);
        if (outage == null) {
            return most;
        }
        return clock.instant().isBefore(outage.until()) ? 0 : 1;
    }
}
