package org.hejnal.oauth.allowance;

import java.time.Duration;
import org.hejnal.platform.TooManyRequestsException;

/**
 * On which terms an application sends.
 *
 * @param isTest whether it reaches only people who are named for it
 * @param left how many recipients it may have today beside those that it has had
 * @param untilTomorrow the rest of the day, in the installation's zone
 */
public record SendTerms(boolean isTest, long left, Duration untilTomorrow) {
    /** Where no application sends. */
    public static final SendTerms NONE = new SendTerms(false, Long.MAX_VALUE, Duration.ZERO);

    /** @throws TooManyRequestsException if there are not as many left */
    public void require(int recipients) {
        if (recipients > left) {
            throw refusal(recipients, untilTomorrow);
        }
    }

    static TooManyRequestsException refusal(int recipients, Duration untilTomorrow) {
        return new TooManyRequestsException(
                "This send has " + recipients
                        + " recipients or more, and this consumer may not have as many any more today."
                        + " Nobody has been notified.",
                untilTomorrow);
    }
}
