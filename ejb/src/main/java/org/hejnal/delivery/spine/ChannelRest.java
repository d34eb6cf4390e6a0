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
 * that fails. After it one batch tries, and only when something has gone out do the others follow: so what waits is not taken in
 * hand again and again for nothing, and no session waits for a relay that does not answer.
 */
@Singleton
public class ChannelRest {
    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(1);

    /** Of what somebody waits for now. */
    static final Duration LONGEST_URGENT = Duration.ofSeconds(15);

    private final Map<String, Outage> outages = new HashMap<>();
    private final Clock clock;

    private record Outage(Duration rest, Instant since) {
        /** A clock that was set back behind the failure makes no rest longer. */
        boolean isResting(Instant now, Duration longest) {
            Duration passed = Duration.between(since, now);
            return !passed.isNegative() && passed.compareTo(rest) < 0 && passed.compareTo(longest) < 0;
        }

        Outage longer(Instant now) {
            Duration doubled = rest.multipliedBy(2);
            return new Outage(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled, now);
        }
    }

    @Inject
    ChannelRest(Clock clock) {
        this.clock = clock;
    }

    /** Notes that a channel is out of order. Batches that fail while it rests belong to the same outage. */
    synchronized void failed(String channelId) {
        Instant now = clock.instant();
        outages.merge(channelId, new Outage(FIRST, now), (before, first) -> {
            if (before.isResting(now, LONGEST_URGENT)) {
                return before;
            }
            // An urgent batch has tried in between: what is urgent rests anew, and nothing else for longer.
            return before.isResting(now, LONGEST) ? new Outage(before.rest(), now) : before.longer(now);
        });
    }

    /** Notes that something has gone out. */
    synchronized void worked(String channelId) {
        outages.remove(channelId);
    }

    /**
     * Returns how many batches of a lane may be in hand.
     *
     * @param most how many if nothing is wrong
     */
    synchronized int mostInFlight(String channelId, Lane lane, int most) {
        Outage outage = outages.get(channelId);
        if (outage == null) {
            return most;
        }
        return outage.isResting(clock.instant(), lane == Lane.URGENT ? LONGEST_URGENT : LONGEST) ? 0 : 1;
    }
}
