package org.hejnal.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Remembers the senders' keys, so that a repeated send is recognised. */
@Stateless
public class IdempotencyRepository {
    static final Duration KEPT = Duration.ofHours(24);
    private static final int PURGED_AT_ONCE = 1000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Takes a key for a notification. Of two that come at the same time the later one waits for the former's commit.
     *
     * @return false if the consumer has used the key within the last 24 hours
     */
    public boolean claim(long consumerId, String key, long notificationId) {
        Instant now = clock.instant();
        // One row: to look and to take is one statement, so that of two equal sends one takes it.
        return entityManager
                        .createNativeQuery("""
                                INSERT INTO idempotency_key AS k (consumer_id, key, notification_id, created_at)
                                VALUES (:consumer, :key, :notification, :now)
                                ON CONFLICT (consumer_id, key) DO UPDATE
                                SET notification_id = EXCLUDED.notification_id, created_at = EXCLUDED.created_at
                                WHERE k.created_at < :oldest
                                """)
                        .setParameter("consumer", consumerId)
                        .setParameter("key", key)
                        .setParameter("notification", notificationId)
                        .setParameter("now", now)
                        .setParameter("oldest", now.minus(KEPT))
                        .executeUpdate()
                == 1;
    }

    /** Forgets keys that no longer count, a bounded number at a time. */
    public int purge() {
        return entityManager
                .createNativeQuery("""
                        DELETE FROM idempotency_key WHERE (consumer_id, key) IN (
                          SELECT consumer_id, key FROM idempotency_key WHERE created_at < :oldest LIMIT :most)
                        """)
                .setParameter("oldest", clock.instant().minus(KEPT))
                .setParameter("most", PURGED_AT_ONCE)
                .executeUpdate();
    }
}
