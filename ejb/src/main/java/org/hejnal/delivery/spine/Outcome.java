package org.hejnal.delivery.spine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one delivery.
 *
 * @param state the state that it is in from now on
 * @param sentAt when it was sent, if it was
 * @param nextAt when it is tried again; of one that is given up, when that happened
 * @param failure why it was not sent, if it was not
 */
record Outcome(
        String state,
        @Nullable Instant sentAt,
        @Nullable Instant nextAt,
        @Nullable String failure) {
    static Outcome sent(Instant at) {
        return new Outcome("sent", at, null, null);
    }

    /** A failure that is tried again after the wait, or the last one where there is none. */
    static Outcome failed(String reason, Instant at, Optional<Duration> wait) {
        return wait.map(pause -> new Outcome("due", null, at.plus(pause), reason))
                .orElseGet(() -> new Outcome("failed", null, at, reason));
    }
}
