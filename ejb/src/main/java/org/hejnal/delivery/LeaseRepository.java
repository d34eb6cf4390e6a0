package org.hejnal.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hejnal.platform.IdRepository;

/**
 * Leases deliveries that are due to whoever will send them. A lease that is not renewed runs out, and its deliveries
 * are due again. Each method is a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LeaseRepository {
    static final Duration LEASE = Duration.ofSeconds(60);
    static final int BATCH = 50;

    private static final String LEASE_BATCH = """
            WITH due AS (
              SELECT notification_id, account_id, channel_id FROM delivery
              WHERE channel_id = :channel AND state IN ('due', 'leased') AND next_at <= :now
              ORDER BY next_at LIMIT :size FOR UPDATE SKIP LOCKED)
            UPDATE delivery d SET state = 'leased', batch_id = :batch, next_at = :until
            FROM due
            WHERE d.notification_id = due.notification_id AND d.account_id = due.account_id
              AND d.channel_id = due.channel_id
            """;
    private static final String IN_FLIGHT = """
            SELECT count(DISTINCT batch_id) FROM delivery
            WHERE channel_id = :channel AND state = 'leased' AND next_at > :now
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    IdRepository ids;

    @Inject
    Clock clock;

    /**
     * Leases up to {@value #BATCH} deliveries of a channel that are due.
     *
     * @return the batch's id, or 0 if nothing is due
     */
    public long lease(String channelId) {
        long batch = ids.next();
        int leased = entityManager
                .createNativeQuery(LEASE_BATCH)
                .setParameter("channel", channelId)
                .setParameter("now", clock.instant())
                .setParameter("until", clock.instant().plus(LEASE))
                .setParameter("size", BATCH)
                .setParameter("batch", batch)
                .executeUpdate();
        return leased > 0 ? batch : 0;
    }

    /** Counts the batches of a channel whose leases have not run out, on all nodes. */
    public int countInFlight(String channelId) {
        Number count = (Number) entityManager
                .createNativeQuery(IN_FLIGHT)
                .setParameter("channel", channelId)
                .setParameter("now", clock.instant())
                .getSingleResult();
        return count.intValue();
    }

    /**
     * Moves the end of a lease.
     *
     * @return false if nothing is left under it: the batch is done, or somebody else has it
     */
    public boolean renew(long batch) {
        return update("SET next_at = :until WHERE batch_id = :batch AND state = 'leased'", batch, LEASE) > 0;
    }

    /** Gives back what a batch has not sent, to be tried after a while. It does not count as an attempt. */
    public void release(long batch, Duration wait) {
        update("SET state = 'due', batch_id = NULL, next_at = :until WHERE batch_id = :batch", batch, wait);
    }

    /** Writes down what became of one delivery, unless its lease has passed to somebody else. */
    public void record(long batch, Parcel parcel, Outcome outcome) {
        Query query = entityManager.createNativeQuery(outcome.sql()
                + " WHERE notification_id = :notification AND account_id = :account AND batch_id = :batch");
        outcome.parameters().forEach(query::setParameter);
        query.setParameter("notification", parcel.notificationId())
                .setParameter("account", parcel.recipient().accountId())
                .setParameter("batch", batch)
                .executeUpdate();
    }

    /** Returns true if a notification has deliveries that may yet be tried. */
    public boolean hasOpen(long notificationId) {
        return (Boolean) entityManager
                .createNativeQuery("""
                        SELECT EXISTS (SELECT 1 FROM delivery
                          WHERE notification_id = :notification AND state IN ('due', 'leased'))
                        """, Boolean.class)
                .setParameter("notification", notificationId)
                .getSingleResult();
    }

    private int update(String change, long batch, Duration wait) {
        return entityManager
                .createNativeQuery("UPDATE delivery " + change)
                .setParameter("until", clock.instant().plus(wait))
                .setParameter("batch", batch)
                .executeUpdate();
    }

    /** Returns the channels that have deliveries due now, out of the given ones. */
    public List<String> listDue(List<String> channelIds) {
        return entityManager
                .createNativeQuery("""
                        SELECT id FROM distribution_channel ch WHERE id IN (:channels) AND EXISTS (
                          SELECT 1 FROM delivery WHERE channel_id = ch.id AND state IN ('due', 'leased')
                            AND next_at <= :now)
                        """, String.class)
                .setParameter("channels", channelIds)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }
}
