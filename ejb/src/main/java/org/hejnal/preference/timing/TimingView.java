package org.hejnal.preference.timing;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person has chosen of when messages reach them; all absent for somebody who never chose.
 *
 * @param quietHours in the person's zone
 * @param pausedUntil until when nothing comes but what is mandatory
 * @param dailyCap how many e-mails come one by one on a day; absent for the installation's
 */
public record TimingView(Optional<QuietHours> quietHours, Optional<Instant> pausedUntil, Optional<Integer> dailyCap) {
    /** The same without a pause that is over. */
    TimingView at(Instant now) {
        return new TimingView(quietHours, pausedUntil.filter(now::isBefore), dailyCap);
    }

    static final TimingView NONE = new TimingView(Optional.empty(), Optional.empty(), Optional.empty());
}
