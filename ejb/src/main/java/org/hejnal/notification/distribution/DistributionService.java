package org.hejnal.notification.distribution;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hejnal.notification.SendDistributed;

/**
 * Notifications as whoever distributes them sees them. The lock on a notification's row is the claim: it ends with the
 * transaction, whatever becomes of the node.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DistributionService {
    /** How long a notification rests whose distribution has failed. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final String CLAIM = """
            SELECT id, event_type_id, distributed_to, has_audience, is_urgent FROM notification
            WHERE state = 'waiting' AND %1$s <= :now AND %2$s
            ORDER BY %1$s LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED
            """;
    private static final String CLAIM_URGENT = CLAIM.formatted("coalesce(retry_at, due_at)", "is_urgent");
    private static final String CLAIM_ORDINARY =
            CLAIM.formatted("greatest(retry_at, served_at, due_at)", "NOT is_urgent");

    /** After the clock was set back, some were served at a time that has not come yet. */
    private static final String CLAIM_SERVED = """
            SELECT id, event_type_id, distributed_to, has_audience, is_urgent FROM notification
            WHERE state = 'waiting' AND NOT is_urgent AND served_at > :now AND coalesce(retry_at, due_at) <= :now
            ORDER BY served_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED
            """;

    private static final String NEXT = """
            SELECT account_id FROM notification_recipient
            WHERE notification_id = :notification AND account_id > :from ORDER BY account_id LIMIT :size
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<SendDistributed> distributed;

    @Inject
    Clock clock;

    /**
     * Claims the notification that has waited longest, since it became due or had its last turn, and that nobody else works
     * on. So many large ones take turns, and a small one waits for one turn of each at most. Urgent ones go first.
     */
    public Optional<DueNotification> claimNext() {
        return claim(CLAIM_URGENT).or(() -> claim(CLAIM_ORDINARY)).or(() -> claim(CLAIM_SERVED));
    }

    private Optional<DueNotification> claim(String sql) {
        List<?> due = entityManager
                .createNativeQuery(sql, DueNotification.class)
                .setParameter("now", clock.instant())
                .getResultList();
        return due.stream().map(DueNotification.class::cast).findFirst();
    }

    /** Returns the next recipients who do not have it yet, by their ids. */
    public List<Long> listNextRecipients(DueNotification notification, int size) {
        List<?> next = entityManager
                .createNativeQuery(NEXT, Long.class)
                .setParameter("notification", notification.id())
                .setParameter("from", notification.distributedTo())
                .setParameter("size", size)
                .getResultList();
        return next.stream().map(Long.class::cast).toList();
    }

    /** Notes that recipients up to an account have it, and that others have their turn now. */
    public void advance(long id, long to) {
        entityManager
                .createQuery("UPDATE Notification n SET n.distributedTo = :to, n.servedAt = :now WHERE n.id = :id")
                .setParameter("to", to)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Notes that everybody has it. An urgent one was not told as accepted, for it carries a code: its end is not told either. */
    public void finish(DueNotification notification) {
        entityManager
                .createQuery("UPDATE Notification n SET n.state = 'distributed' WHERE n.id = :id")
                .setParameter("id", notification.id())
                .executeUpdate();
        if (!notification.isUrgent()) {
            distributed.fire(new SendDistributed(notification.id()));
        }
    }

    /** Puts a notification aside for a while, so that it does not hold up the others. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(long id) {
        entityManager
                .createQuery("UPDATE Notification n SET n.retryAt = :at WHERE n.id = :id")
                .setParameter("at", clock.instant().plus(PAUSE))
                .setParameter("id", id)
                .executeUpdate();
    }
}
