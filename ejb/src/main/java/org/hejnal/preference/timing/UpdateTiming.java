package org.hejnal.preference.timing;

import java.time.Duration;
import org.hejnal.platform.Patch;

/**
 * The command to choose when messages reach somebody. What it says nothing of is kept.
 *
 * @param quietHours in the person's zone, or cleared for none
 * @param pausedUntil until when nothing comes but what is mandatory, or cleared to end a pause
 * @param dailyCap how many e-mails come one by one on a day, or cleared for the installation's
 */
public record UpdateTiming(
        long accountId, Patch<QuietHours> quietHours, Patch<PauseEnd> pausedUntil, Patch<Integer> dailyCap) {
    /** What is left of a day is for further attempts where the first ones fail. */
    public static final Duration LONGEST_QUIET = Duration.ofHours(23);

    public static final int MOST_A_DAY = 1_000;

    /** How many days a pause may take. */
    public static final int LONGEST_PAUSE = 365;
}
