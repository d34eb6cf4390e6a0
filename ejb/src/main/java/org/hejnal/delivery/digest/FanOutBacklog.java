package org.hejnal.delivery.digest;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether digests wait for fan-out. After an outage, what was missed belongs into the same digest; but nobody's digest
 * waits for ever because distributing something hangs or there is always more of it.
 */
@Singleton
class FanOutBacklog {
    /** How long, counted by each node from when it first sees that fan-out is behind. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /** The dispatcher should have distributed a notification this long after it became due. */
    private static final Duration FAN_OUT_TIME = Duration.ofSeconds(2);

    /** Leaves out notifications whose distribution failed: the dispatcher tries them again, and no digest waits for them. */
    private static final String IS_BEHIND = """
            SELECT EXISTS (
              SELECT 1 FROM notification
              WHERE state = 'waiting' AND retry_at IS NULL AND coalesce(retry_at, due_at) <= :settled)
            """;

    @PersistenceContext
    EntityManager entityManager;

    private @Nullable Instant since;

    /** Whether windows that are due must not close yet. */
    synchronized boolean holdsDigestsBack(Instant now) {
        if (!isBehind(now.minus(FAN_OUT_TIME))) {
            since = null;
            return false;
        }
        if (since == null) {
            since = now;
        }
        return now.isBefore(since.plus(LONGEST_WAIT));
    }

    /** Whether something waits that was due at a moment. */
    boolean isBehind(Instant settled) {
        return (Boolean) entityManager
                .createNativeQuery(IS_BEHIND, Boolean.class)
                .setParameter("settled", settled)
                .getSingleResult();
    }
}
