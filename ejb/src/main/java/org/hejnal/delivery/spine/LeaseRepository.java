package org.hejnal.delivery.spine;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.delivery.digest.SkipReason;
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

    /**
     * What is leased is judged by what holds now, a digest by each of its items: it goes out while one is left. The rule
     * is asked for all types and then for one, which lets the planner go by keys.
     */
    private static final String LEASE_BATCH = """
            WITH due AS (
              SELECT notification_id, account_id, channel_id, digest_id FROM delivery
              WHERE channel_id = :channel AND state IN ('due', 'leased') AND next_at <= :now AND %s
              ORDER BY next_at LIMIT :size FOR UPDATE SKIP LOCKED),
            judged AS (
              SELECT due.notification_id, due.account_id, due.channel_id, i.notification_id AS item_id,
                COALESCE((
                  SELECT e.is_sent FROM effective_preference(ARRAY[due.account_id], NULL) e
                  WHERE e.event_type_id = n.event_type_id AND e.channel_id = due.channel_id), false) AS is_sent
              FROM due
              LEFT JOIN digest_item i ON i.digest_id = due.digest_id AND i.skipped IS NULL
              JOIN notification n ON n.id = COALESCE(i.notification_id, due.notification_id)),
            items AS (
              UPDATE digest_item i SET skipped = :reason FROM judged j
              WHERE NOT j.is_sent AND i.notification_id = j.item_id AND i.account_id = j.account_id
                AND i.channel_id = j.channel_id),
            verdict AS (
              SELECT notification_id, account_id, channel_id, bool_or(is_sent) AS is_sent FROM judged
              GROUP BY notification_id, account_id, channel_id),
            done AS (
              UPDATE delivery d SET state = CASE WHEN v.is_sent THEN 'leased' ELSE 'skipped' END,
                batch_id = CASE WHEN v.is_sent THEN CAST(:batch AS bigint) END, next_at = :until,
                failure = CASE WHEN v.is_sent THEN d.failure ELSE :reason END
              FROM verdict v
              WHERE d.notification_id = v.notification_id AND d.account_id = v.account_id
                AND d.channel_id = v.channel_id
              RETURNING d.state)
            SELECT count(*) FILTER (WHERE state = 'leased') AS leased,
              count(*) FILTER (WHERE state = 'skipped') AS skipped FROM done
            """;

    private static final String IN_FLIGHT = """
            SELECT DISTINCT batch_id FROM delivery
            WHERE channel_id = :channel AND state = 'leased' AND next_at > :now AND %s
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    IdRepository ids;

    @Inject
    Clock clock;

    /**
     * Takes up to {@value #BATCH} deliveries of a channel's lane that are due. What has been switched off since they were made
     * is skipped for good, the others are leased.
     */
    public Lease lease(String channelId, Lane lane) {
        long batch = ids.next();
        Tuple counts = (Tuple) entityManager
                .createNativeQuery(LEASE_BATCH.formatted(lane.condition()), Tuple.class)
                .setParameter("channel", channelId)
                .setParameter("now", clock.instant())
                .setParameter("until", clock.instant().plus(LEASE))
                .setParameter("size", BATCH)
                .setParameter("batch", batch)
                .setParameter("reason", SkipReason.SWITCHED_OFF)
                .getSingleResult();
        return new Lease(
                batch,
                counts.get("leased", Number.class).longValue(),
                counts.get("skipped", Number.class).longValue());
    }

    /** Returns the batches of a channel's lane whose leases have not run out, on all nodes. */
    public List<Long> listInFlight(String channelId, Lane lane) {
        List<?> batches = entityManager
                .createNativeQuery(IN_FLIGHT.formatted(lane.condition()), Long.class)
                .setParameter("channel", channelId)
                .setParameter("now", clock.instant())
                .getResultList();
        return batches.stream().map(Long.class::cast).toList();
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
