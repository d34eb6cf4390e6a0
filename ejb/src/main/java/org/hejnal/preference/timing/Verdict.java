package org.hejnal.preference.timing;

import java.time.Instant;
import java.util.Optional;

/**
 * What is to become of something that would go out now.
 *
 * @param reason why it waits; absent if it goes out
 * @param until when it is tried again; absent for the next daily digest
 * @param isCounted whether it is counted among the day's by this verdict
 */
public record Verdict(Optional<PostponedReason> reason, Optional<Instant> until, boolean isCounted) {
    static Verdict go(boolean isCounted) {
        return new Verdict(Optional.empty(), Optional.empty(), isCounted);
    }

    static Verdict waitFor(PostponedReason reason, Instant until) {
        return new Verdict(Optional.of(reason), Optional.of(until), false);
    }

    static Verdict collect(PostponedReason reason) {
        return new Verdict(Optional.of(reason), Optional.empty(), false);
    }

    /** Whether it waits for a moment. */
    public boolean isPostponed() {
        return until.isPresent();
    }

    /** Whether it becomes part of the next daily digest. */
    public boolean isCollected() {
        return reason.isPresent() && until.isEmpty();
    }
}
