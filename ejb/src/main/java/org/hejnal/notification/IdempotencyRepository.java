package org.hejnal.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hejnal.notification.history.SendKey;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** Remembers the senders' keys, so that a repeated send is recognised. */
@Singleton
class IdempotencyRepository {
    static final Duration KEPT = Duration.ofDays(14);
    private static final int PURGED_AT_ONCE = 1000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Takes a key for a notification. Of two that come at the same time the later one waits for the former's commit.
     *
     * @param content tells sends that differ apart
     * @return the id of the notification that the key belongs to: the given one if it was free
     * @throws InvalidValueException if the key belongs to a send with another content
     */
    long claim(SendKey key, long notificationId, String content) {
        return isTaken(key, notificationId, content) ? notificationId : getHolder(key, content);
    }

    private boolean isTaken(SendKey key, long notificationId, String content) {
        Instant now = clock.instant();
        // One row: to look and to take is one statement, so that of two equal sends one takes it.
        return entityManager
                        .createNativeQuery("""
                                INSERT INTO idempotency_key AS k (consumer_id, key, notification_id, content, created_at)
                                VALUES (:consumer, :key, :notification, :content, :now)
                                ON CONFLICT (consumer_id, key) DO UPDATE
                                SET notification_id = EXCLUDED.notification_id, content = EXCLUDED.content,
                                  created_at = EXCLUDED.created_at
                                WHERE k.created_at < :oldest
                                """)
                        .setParameter("consumer", key.consumerId())
                        .setParameter("key", key.text())
                        .setParameter("notification", notificationId)
                        .setParameter("content", content)
                        .setParameter("now", now)
                        .setParameter("oldest", now.minus(KEPT))
                        .executeUpdate()
                == 1;
    }

    /** The conflict has locked the row, so it is there. Rows from before contents were kept have none. */
    private long getHolder(SendKey key, String content) {
        // One row: a key has no entity, since its life is the statement above and the purge below.
        List<?> holders = entityManager
                .createNativeQuery("""
                        SELECT notification_id FROM idempotency_key
                        WHERE consumer_id = :consumer AND key = :key AND coalesce(content, :content) = :content
                        """, Long.class)
                .setParameter("consumer", key.consumerId())
                .setParameter("key", key.text())
                .setParameter("content", content)
                .getResultList();
        return (Long) holders.stream().findFirst().orElseThrow(IdempotencyRepository::otherContent);
    }

    private static InvalidValueException otherContent() {
        return new InvalidValueException(
                SendField.IDEMPOTENCY_KEY,
                "'" + Field.NAME + "' has been used within the last " + KEPT.toDays() + " days for a send that said"
                        + " something else, or to others. Repeat that call unchanged, or take a new key.",
                new LangDict("Tego klucza użyto już do innej wysyłki.", "This key has been used for another send."));
    }

    /** Forgets keys that no longer count, a bounded number at a time. */
    int purge() {
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
