package org.hejnal.oauth.allowance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hejnal.oauth.signer.Signer;
import org.hejnal.platform.RecentlyUsed;
import org.hejnal.platform.Settings;
import org.hejnal.platform.TooManyRequestsException;

/**
 * Counts the requests of consumers on this node, in minutes that begin with a consumer's first request. A request costs no
 * query, and what is refused is not counted.
 */
@Singleton
public class RequestAllowance {
    /** Consumers that are counted at once; the one longest unseen begins anew. */
    static final int MAX_CONSUMERS = 5000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Settings settings;
    private final Map<Long, Minute> minutes = new RecentlyUsed<>(MAX_CONSUMERS);

    private record Minute(Instant beganAt, int requests) {}

    @Inject
    public RequestAllowance(Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Asks whether a request is within the limit, and counts nothing.
     *
     * @param signer who has proven to have made it
     * @throws TooManyRequestsException if not, with the rest of the minute
     */
    public synchronized void check(Signer signer) {
        current(signer, clock.instant());
    }

    /**
     * Counts a request.
     *
     * @param signer who has proven to have made it
     * @throws TooManyRequestsException if it is beyond the limit, with the rest of the minute
     */
    public synchronized void take(Signer signer) {
        Minute minute = current(signer, clock.instant());
        minutes.put(signer.consumerId(), new Minute(minute.beganAt(), minute.requests() + 1));
    }

    private Minute current(Signer signer, Instant now) {
        Minute last = minutes.getOrDefault(signer.consumerId(), new Minute(now, 0));
        Duration age = Duration.between(last.beganAt(), now);
        if (age.isNegative() || age.compareTo(MINUTE) >= 0) {
            return new Minute(now, 0);
        }
        int most = signer.requestsPerMinute().orElseGet(settings::consumerRequestsPerMinute);
        if (last.requests() >= most) {
            throw new TooManyRequestsException(
                    "This consumer may make " + most + " requests in a minute, and has made them.", MINUTE.minus(age));
        }
        return last;
    }
}
