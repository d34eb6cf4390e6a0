package org.hejnal.oauth.consumer;

import org.hejnal.platform.Patch;

/**
 * What an administrator says of an application's limits. What is cleared becomes the installation's default.
 *
 * @param requestsPerMinute 1 to {@value ConsumerLimits#MAX_REQUESTS_PER_MINUTE}
 * @param recipientsPerDay 1 to {@value ConsumerLimits#MAX_RECIPIENTS_PER_DAY}
 */
public record LimitChange(Patch<Integer> requestsPerMinute, Patch<Integer> recipientsPerDay) {
    /** Keeps what there is. */
    public static final LimitChange NONE = new LimitChange(Patch.keep(), Patch.keep());
}
