package org.hejnal.delivery.retention;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hejnal.notification.SendRemovalService;
import org.hejnal.platform.Sql;

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

    private static final String PURGE_DIGESTS = Sql.of(RetentionRepository.class, "PurgeDigests");

    private static final String CLAIM = Sql.of(RetentionRepository.class, "ClaimOldSends");
    /** Rows of each table that is of people, a bounded number of them. */
    private static final List<String> PURGE_PEOPLE = List.of("""
            DELETE FROM digest_item WHERE ctid = ANY (ARRAY(
              SELECT ctid FROM digest_item WHERE notification_id = ANY (:sends) LIMIT :size))
            """, """
            DELETE FROM inbox_entry WHERE ctid = ANY (ARRAY(
              SELECT ctid FROM inbox_entry WHERE notification_id = ANY (:sends) LIMIT :size))
            """, """
            DELETE FROM delivery WHERE ctid = ANY (ARRAY(
              SELECT ctid FROM delivery WHERE notification_id = ANY (:sends) LIMIT :size))
            """);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SendRemovalService sends;

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
        List<Long> old = claim(before);
        if (old.isEmpty()) {
            return false;
        }
        boolean isDone = PURGE_PEOPLE.stream().allMatch(sql -> purge(sql, old) < ROWS)
                && sends.removeRecipients(old, ROWS) < ROWS;
        if (isDone) {
            sends.remove(old);
        }
        return true;
    }

    private List<Long> claim(Instant before) {
        List<?> old = entityManager
                .createNativeQuery(CLAIM, Long.class)
                .setParameter("last", firstIdAt(before))
                .setParameter("before", before)
                .setParameter("size", SENDS)
                .getResultList();
        return old.stream().map(Long.class::cast).toList();
    }

    private int purge(String sql, List<Long> old) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("sends", old.toArray(Long[]::new))
                .setParameter("size", ROWS)
                .executeUpdate();
    }

    private static long firstIdAt(Instant time) {
        return time.toEpochMilli() << SUFFIX_BITS;
    }
}
