package org.hejnal.delivery.spine;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.hejnal.notification.AnnouncementService;
import org.hejnal.notification.distribution.DistributionService;
import org.hejnal.notification.distribution.DueNotification;
import org.hejnal.platform.Sql;

/** Turns notifications that are due into inbox entries, deliveries and items of digests, by set-based SQL. */
@Stateless
public class FanOutRepository {
    static final int CHUNK = 5_000;

    private static final String DISTRIBUTE = Sql.of(FanOutRepository.class, "Distribute");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DistributionService notifications;

    @Inject
    AnnouncementService announcements;

    @Inject
    FannedOutMetric fannedOut;

    @Inject
    Clock clock;

    /**
     * Distributes the next chunk of the notification whose turn it is and that nobody else works on, out of those that are
     * urgent if there are any.
     *
     * @param channels the channels that deliveries can be made for
     * @throws FanOutFailedException if it could not be done; nothing of the chunk is
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Progress distributeNextChunk(List<String> channels) {
        return notifications
                .claimNext()
                .map(notification -> tryToDistribute(notification, channels))
                .orElse(Progress.NOTHING);
    }

    private Progress tryToDistribute(DueNotification notification, List<String> channels) {
        try {
            return distribute(notification, channels);
        } catch (RuntimeException e) {
            throw new FanOutFailedException(notification.id(), e);
        }
    }

    private Progress distribute(DueNotification notification, List<String> channels) {
        List<Long> chunk = notifications.listNextRecipients(notification, CHUNK);
        boolean isFull = chunk.size() == CHUNK;
        boolean mayGoOn = isFull || notification.hasAudience();
        if (!chunk.isEmpty()) {
            write(notification, chunk, channels, mayGoOn);
            fannedOut.count(chunk.size());
        }
        // One update of the row: with a second one the database would ask anew for its consumer, which may be on its
        // way out.
        if (!mayGoOn || (chunk.isEmpty() && !announcements.nameNext(notification.id()))) {
            notifications.finish(notification);
        } else if (!chunk.isEmpty()) {
            notifications.advance(notification.id(), chunk.get(chunk.size() - 1));
        }
        return isFull ? Progress.FULL_CHUNK : Progress.SOME;
    }

    private void write(DueNotification notification, List<Long> accountIds, List<String> channels, boolean more) {
        entityManager
                .createNativeQuery(DISTRIBUTE)
                .setParameter("notification", notification.id())
                .setParameter("type", notification.eventTypeId())
                .setParameter("urgent", notification.isUrgent())
                .setParameter("accounts", accountIds.toArray(Long[]::new))
                .setParameter("channels", channels)
                .setParameter("more", more)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
