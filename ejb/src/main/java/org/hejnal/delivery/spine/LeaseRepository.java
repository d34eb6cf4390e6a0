package org.hejnal.delivery.spine;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.delivery.digest.SkipReason;
import org.hejnal.delivery.postponement.PostponementRepository;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.Rows;
import org.hejnal.platform.Sql;

/**
 * Leases deliveries that are due to whoever will send them. A lease that is not renewed runs out, and its deliveries
 * are due again. Each method is a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LeaseRepository {
    static final Duration LEASE = Duration.ofSeconds(60);

    /**
     * So few that all batches of a channel on a node together hold up whoever comes to the head of the line for fewer than 200 others:
     * {@link Lane#ORDINARY} has 8 of them.
     */
    static final int BATCH = 20;

    /** How many join a line at a time. */
    static final int PLACED = 1_000;

    /** Of a send that joins with fewer it is not remembered how far it has come: more of it may join at the same place. */
    private static final int MANY = 10;

    private static final String LEASE_BATCH = Sql.of(LeaseRepository.class, "LeaseBatch");
    private static final String PLACE = Sql.of(LeaseRepository.class, "Place");

    private static final String IN_FLIGHT = """
            SELECT DISTINCT batch_id FROM delivery
            WHERE channel_id = :channel AND state = 'leased' AND next_at > :now AND NOT is_urgent
            """;

    private static final String RECORD = """
            UPDATE Delivery d SET d.state = :state, d.batchId = NULL, d.attempts = d.attempts + 1, d.sentAt = :sentAt,
              d.nextAt = COALESCE(:nextAt, d.nextAt), d.failure = :failure, d.turn = NULL, d.mayBeSent = true,
              d.postponed = CASE WHEN :state = 'sent' THEN d.postponed ELSE NULL END
            WHERE d.notificationId = :notification AND d.accountId = :account AND d.batchId = :batch
            """;

    private static final String RECORD_SENT = """
            UPDATE delivery d SET state = 'sent', batch_id = NULL, attempts = d.attempts + 1, sent_at = :sentAt,
              failure = NULL, turn = NULL, may_be_sent = true
            FROM unnest(CAST(:notifications AS bigint[]), CAST(:accounts AS bigint[])) AS s (notification_id, account_id)
            WHERE d.notification_id = s.notification_id AND d.account_id = s.account_id AND d.batch_id = :batch
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    IdRepository ids;

    @Inject
    PostponementRepository postponements;

    @Inject
    Clock clock;

    /**
     * Lets deliveries join the line of their channel that are due and not in it: those that are tried again.
     *
     * @return how many did, at most {@value #PLACED}
     */
    public int place(String channelId) {
        return entityManager
                .createNativeQuery(PLACE)
                .setParameter("channel", channelId)
                .setParameter("now", clock.instant())
                .setParameter("size", PLACED)
                .setParameter("many", MANY)
                .executeUpdate();
    }

    /**
     * Takes the next deliveries of a channel's lane that are due. What has been switched off since they were made, or would
     * go to somebody whose addresses are all retired, is skipped for good. What its people want to have later goes back, or into
     * their digests. The others are leased.
     *
     * @param most how many
     */
    public Lease lease(String channelId, Lane lane, int most) {
        long batch = ids.next();
        Lease lease = (Lease) entityManager
                .createNativeQuery(lane.of(LEASE_BATCH), Lease.class)
                .setParameter("channel", channelId)
                .setParameter("now", clock.instant())
                .setParameter("until", clock.instant().plus(LEASE))
                .setParameter("size", most)
                .setParameter("batch", batch)
                .setParameter("reason", SkipReason.SWITCHED_OFF)
                .setParameter("retired", SkipReason.ADDRESS_RETIRED)
                .getSingleResult();
        return lane.waitsForPeople() && lease.hasDeliveries()
                ? lease.without(postponements.holdBack(channelId, batch))
                : lease;
    }

    /** Returns the batches of a channel's lane whose leases have not run out, on all nodes. */
    public List<Long> listInFlight(String channelId, Lane lane) {
        List<?> batches = entityManager
                .createNativeQuery(lane.of(IN_FLIGHT), Long.class)
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
        update(
                "SET state = 'due', batch_id = NULL, turn = NULL, postponed = NULL, next_at = :until"
                        + " WHERE batch_id = :batch",
                batch,
                wait);
    }

    /** Writes down what became of one delivery, unless its lease has passed to somebody else. */
    public void record(long batch, Parcel parcel, Outcome outcome) {
        entityManager
                .createQuery(RECORD)
                .setParameter("state", outcome.state())
                .setParameter("sentAt", outcome.sentAt())
                .setParameter("nextAt", outcome.nextAt())
                .setParameter("failure", outcome.failure())
                .setParameter("notification", parcel.notificationId())
                .setParameter("account", parcel.recipient().accountId())
                .setParameter("batch", batch)
                .executeUpdate();
    }

    /** Writes down that deliveries of a batch were sent, but for those whose lease has passed to somebody else. */
    public void recordSent(long batch, List<Parcel> sent, Instant at) {
        entityManager
                .createNativeQuery(RECORD_SENT)
                .setParameter("sentAt", at)
                .setParameter(
                        "notifications",
                        sent.stream().map(Parcel::notificationId).toArray(Long[]::new))
                .setParameter(
                        "accounts",
                        sent.stream()
                                .map(parcel -> parcel.recipient().accountId())
                                .toArray(Long[]::new))
                .setParameter("batch", batch)
                .executeUpdate();
    }

    /** Notes of all that is under a batch's lease that it may have gone out. */
    public void doubt(long batch) {
        entityManager
                .createNativeQuery("UPDATE delivery SET may_be_sent = true WHERE batch_id = :batch")
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
        return Rows.of(
                        entityManager
                                .createNativeQuery("""
                        SELECT id FROM distribution_channel ch WHERE id IN (:channels) AND EXISTS (
                          SELECT 1 FROM delivery WHERE channel_id = ch.id AND state IN ('due', 'leased')
                            AND next_at <= :now)
                        """, String.class)
                                .setParameter("channels", channelIds)
                                .setParameter("now", clock.instant()),
                        String.class)
                .toList();
    }
}
