package org.hejnal.media.disposal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Files that are to be deleted. A file's key is written here before the file is, and is taken off in the transaction
 * that writes the photo's row; whatever fails in between, the file is known.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PhotoGarbageRepository {
    @PersistenceContext
    EntityManager entityManager;

    /** Writes keys down, and that for good, before their files exist. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void add(Collection<String> keys, Instant now) {
        entityManager
                .createNativeQuery("""
                        INSERT INTO photo_garbage (store_key, created_at)
                        SELECT key, :now FROM unnest(CAST(:keys AS text[])) AS key
                        """)
                .setParameter("now", now)
                .setParameter("keys", keys.toArray(String[]::new))
                .executeUpdate();
    }

    /** Takes keys off, and returns how many were still there. */
    public int remove(Collection<String> keys) {
        return entityManager
                .createNativeQuery("DELETE FROM photo_garbage WHERE store_key = ANY (CAST(:keys AS text[]))")
                .setParameter("keys", keys.toArray(String[]::new))
                .executeUpdate();
    }

    /** Lets keys wait as if they had just come. */
    public void postpone(Collection<String> keys, Instant now) {
        entityManager
                .createNativeQuery("""
                        UPDATE photo_garbage SET created_at = :now WHERE store_key = ANY (CAST(:keys AS text[]))
                        """)
                .setParameter("now", now)
                .setParameter("keys", keys.toArray(String[]::new))
                .executeUpdate();
    }

    /** Returns those of the keys that are still here; nobody else touches them until the transaction ends. */
    public List<String> take(Collection<String> keys) {
        return keys(entityManager
                .createNativeQuery("""
                        SELECT store_key FROM photo_garbage WHERE store_key = ANY (CAST(:keys AS text[]))
                        ORDER BY store_key FOR UPDATE
                        """, String.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList());
    }

    /** Returns keys that have been here since before {@code instant} and that nobody else is at. */
    public List<String> takeOlderThan(Instant instant, int most) {
        return keys(entityManager
                .createNativeQuery("""
                        SELECT store_key FROM photo_garbage WHERE created_at < :instant
                        ORDER BY created_at LIMIT :most FOR UPDATE SKIP LOCKED
                        """, String.class)
                .setParameter("instant", instant)
                .setParameter("most", most)
                .getResultList());
    }

    private static List<String> keys(List<?> rows) {
        return rows.stream().map(String.class::cast).toList();
    }
}
