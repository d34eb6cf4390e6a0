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
 * @param isAddressRefused whether the failure is the address's, for good, and says nothing of what was sent
 */
record Outcome(
        String state,
        @Nullable Instant sentAt,
        @Nullable Instant nextAt,
        @Nullable String failure,
        boolean isAddressRefused) {
    static Outcome sent(Instant at) {
        return new Outcome("sent", at, null, null, false);
    }

    /** A failure that is tried again after the wait, or the last one where there is none. */
    static Outcome failed(String reason, Instant at, Optional<Duration> wait) {
        return wait.map(pause -> new Outcome("due", null, at.plus(pause), reason, false))
                .orElseGet(() -> new Outcome("failed", null, at, reason, false));
    }

    /** The last failure of a delivery whose address does not work. */
    static Outcome refused(String reason, Instant at) {
        return new Outcome("failed", null, at, reason, true);
    }

    boolean isSent() {
        return sentAt != null;
    }
}
