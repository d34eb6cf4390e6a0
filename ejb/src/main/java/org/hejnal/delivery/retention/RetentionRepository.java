package org.hejnal.delivery.retention;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.hejnal.platform.ArrayLiteral;

/**
 * Deletes sends that are over: distributed or cancelled, with nothing that is still to go out, and in no digest that is
 * kept. Ids order by time, so that what is old is found by them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RetentionRepository {
    static final int SENDS = 100;
    static final int DIGESTS = 100;

    /** Rows of people, of each kind. */
    static final int ROWS = 5_000;

    private static final int SUFFIX_BITS = 20;

    /** Digests before what is in them; a digest's items are older than itself. */
    private static final String PURGE_DIGESTS = """
            WITH old AS MATERIALIZED (
              SELECT g.id FROM digest g
              WHERE g.id < :last AND NOT EXISTS (
                SELECT 1 FROM delivery d WHERE d.digest_id = g.id AND d.state IN ('due', 'leased'))
              ORDER BY g.id LIMIT :size FOR UPDATE SKIP LOCKED),
            deliveries AS (DELETE FROM delivery WHERE digest_id IN (SELECT id FROM old))
            DELETE FROM digest WHERE id IN (SELECT id FROM old)
            """;

    private static final String CLAIM = """
            SELECT n.id FROM notification n
            WHERE n.id < :last AND n.due_at < :before AND n.state <> 'waiting'
              AND NOT EXISTS (
                SELECT 1 FROM delivery d WHERE d.notification_id = n.id AND d.state IN ('due', 'leased'))
              AND NOT EXISTS (
                SELECT 1 FROM digest_item i
                WHERE i.notification_id = n.id AND (i.digest_id IS NOT NULL OR i.skipped IS NULL))
            ORDER BY n.id LIMIT :size FOR UPDATE SKIP LOCKED
            """;
    private static final List<String> TABLES_OF_PEOPLE =
            List.of("digest_item", "inbox_entry", "delivery", "notification_recipient");
    private static final String PURGE_PEOPLE = """
            DELETE FROM %1$s WHERE ctid = ANY (ARRAY(
              SELECT ctid FROM %1$s WHERE notification_id = ANY (CAST(:sends AS bigint[])) LIMIT :size))
            """;
    private static final String PURGE_SENDS = "DELETE FROM notification WHERE id = ANY (CAST(:sends AS bigint[]))";

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Deletes digests that were made before a moment and are delivered or given up, a bounded number at a time.
     *
     * @return false if there was nothing to do
     */
    public boolean purgeDigests(Instant before) {
        return entityManager
                        .createNativeQuery(PURGE_DIGESTS)
                        .setParameter("last", firstIdAt(before))
                        .setParameter("size", DIGESTS)
                        .executeUpdate()
                > 0;
    }

    /**
     * Deletes sends that were made and due before a moment, a bounded number of rows at a time. Nodes that meet delete
     * different ones.
     *
     * @return false if there was nothing to do
     */
    public boolean purgeSends(Instant before) {
        List<?> old = entityManager
                .createNativeQuery(CLAIM, Long.class)
                .setParameter("last", firstIdAt(before))
                .setParameter("before", before)
                .setParameter("size", SENDS)
                .getResultList();
        if (old.isEmpty()) {
            return false;
        }
        String sends = ArrayLiteral.of(old);
        boolean isDone = TABLES_OF_PEOPLE.stream()
                .map(table -> ofSends(PURGE_PEOPLE.formatted(table), sends).setParameter("size", ROWS))
                .mapToInt(Query::executeUpdate)
                .allMatch(deleted -> deleted < ROWS);
        if (isDone) {
            ofSends(PURGE_SENDS, sends).executeUpdate();
        }
        return true;
    }

    private Query ofSends(String sql, String sends) {
        return entityManager.createNativeQuery(sql).setParameter("sends", sends);
    }

    private static long firstIdAt(Instant time) {
        return time.toEpochMilli() << SUFFIX_BITS;
    }
}
