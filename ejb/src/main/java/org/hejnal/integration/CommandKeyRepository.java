package org.hejnal.integration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers the keys of commands with what came of them. */
@Singleton
class CommandKeyRepository {
    static final Duration KEPT = Duration.ofDays(14);
    private static final int PURGED_AT_ONCE = 1000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Takes a free key, and answers whether it was free. Of two at the same time the later one waits for the former's commit. */
    boolean take(CommandKey key) {
        Instant now = clock.instant();
        // One row: to look and to take is one statement, so that of two equal commands one takes it.
        return entityManager
                        .createNativeQuery("""
                                INSERT INTO command_key AS k (consumer_id, key, content, created_at)
                                VALUES (:consumer, :key, :content, :now)
                                ON CONFLICT (consumer_id, key) DO UPDATE
                                SET content = EXCLUDED.content, result = NULL, created_at = EXCLUDED.created_at
                                WHERE k.created_at < :oldest
                                """)
                        .setParameter("consumer", key.consumerId())
                        .setParameter("key", key.text())
                        .setParameter("content", key.content())
                        .setParameter("now", now)
                        .setParameter("oldest", now.minus(KEPT))
                        .executeUpdate()
                == 1;
    }

    /** What came of the command that holds the key, if that said the same. */
    Optional<String> findResult(CommandKey key) {
        // One row: a key has no entity, since its life is the statements here.
        List<?> results = entityManager
                .createNativeQuery("""
                        SELECT result FROM command_key
                        WHERE consumer_id = :consumer AND key = :key AND content = :content
                        """, String.class)
                .setParameter("consumer", key.consumerId())
                .setParameter("key", key.text())
                .setParameter("content", key.content())
                .getResultList();
        return results.stream().findFirst().map(String.class::cast);
    }

    void keep(CommandKey key, String result) {
        // One row: as above.
        entityManager
                .createNativeQuery(
                        "UPDATE command_key SET result = :result WHERE consumer_id = :consumer AND key = :key")
                .setParameter("result", result)
                .setParameter("consumer", key.consumerId())
                .setParameter("key", key.text())
                .executeUpdate();
    }

    /** Forgets keys that no longer count, a bounded number at a time. */
    int purge() {
        return entityManager
                .createNativeQuery("""
                        DELETE FROM command_key WHERE (consumer_id, key) IN (
                          SELECT consumer_id, key FROM command_key WHERE created_at < :oldest LIMIT :most)
                        """)
                .setParameter("oldest", clock.instant().minus(KEPT))
                .setParameter("most", PURGED_AT_ONCE)
                .executeUpdate();
    }
}
