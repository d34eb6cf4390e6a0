package org.hejnal.delivery.spine;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one delivery.
 *
 * @param sql the update that says so, up to its WHERE
 */
record Outcome(String sql, Map<String, Object> parameters) {
    static Outcome sent(Instant at) {
        return new Outcome("""
                UPDATE delivery SET state = 'sent', batch_id = NULL, sent_at = :at, attempts = attempts + 1,
                failure = NULL""", Map.of("at", at));
    }

    /** A failure that is tried again after the wait, or the last one where there is none. */
    static Outcome failed(String reason, Instant at, Optional<Duration> wait) {
        return wait.map(pause -> retry(reason, at.plus(pause))).orElseGet(() -> finallyFailed(reason));
    }

    private static Outcome retry(String reason, Instant nextAt) {
        return new Outcome("""
                UPDATE delivery SET state = 'due', batch_id = NULL, next_at = :next, attempts = attempts + 1,
                failure = :reason""", Map.of("next", nextAt, "reason", reason));
    }

    private static Outcome finallyFailed(String reason) {
        return new Outcome("""
                UPDATE delivery SET state = 'failed', batch_id = NULL, attempts = attempts + 1,
                failure = :reason""", Map.of("reason", reason));
    }
}
