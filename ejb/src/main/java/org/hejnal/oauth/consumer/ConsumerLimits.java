package org.hejnal.oauth.consumer;

import java.util.Optional;

/**
 * What a consumer may use. Where it has no limit of its own the installation's settings count.
 *
 * @param requestsPerMinute how many signed requests each node answers in a minute
 * @param recipientsPerDay how many recipients its sends may have together on a day of the installation's zone
 */
public record ConsumerLimits(Optional<Integer> requestsPerMinute, Optional<Integer> recipientsPerDay) {
    public static final int MAX_REQUESTS_PER_MINUTE = 1_000_000;
    public static final int MAX_RECIPIENTS_PER_DAY = 1_000_000_000;
}
