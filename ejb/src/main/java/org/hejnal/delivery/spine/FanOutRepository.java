package org.hejnal.delivery.spine;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    Clock clock;

    /**
     * Distributes the next chunk of the notification that has been due longest and that nobody else works on, out of
     * those that are urgent if there are any.
     *
     * @param channels the channels that deliveries can be made for
     * @return false if there was nothing to do
     * @throws FanOutFailedException if it could not be done; nothing of the chunk is
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean distributeNextChunk(List<String> channels) {
        Optional<DueNotification> claimed = notifications.claimNext();
        claimed.ifPresent(notification -> tryToDistribute(notification, channels));
        return claimed.isPresent();
    }

    private void tryToDistribute(DueNotification notification, List<String> channels) {
        try {
            distribute(notification, channels);
        } catch (RuntimeException e) {
            throw new FanOutFailedException(notification.id(), e);
        }
    }

    private void distribute(DueNotification notification, List<String> channels) {
        List<Long> chunk = notifications.listNextRecipients(notification, CHUNK);
        if (!chunk.isEmpty()) {
            write(notification, chunk, channels);
            notifications.advance(notification.id(), chunk.get(chunk.size() - 1));
        } else if (!notification.hasAudience() || !announcements.nameNext(notification.id())) {
            notifications.finish(notification.id());
        }
    }

    private void write(DueNotification notification, List<Long> accountIds, List<String> channels) {
        entityManager
                .createNativeQuery(DISTRIBUTE)
                .setParameter("notification", notification.id())
                .setParameter("type", notification.eventTypeId())
                .setParameter("urgent", notification.isUrgent())
                .setParameter("accounts", accountIds.toArray(Long[]::new))
                .setParameter("channels", channels)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
