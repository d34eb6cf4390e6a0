package org.hejnal.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import org.hejnal.platform.IdRepository;

/** Accepts notifications from features that know their audience as a set in the database. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AnnouncementService {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    IdRepository ids;

    @Inject
    Event<NotificationAccepted> accepted;

    @Inject
    Clock clock;

    /**
     * Writes a notification down that is due at once.
     *
     * @return its id; unless it is to an audience, the caller adds its rows of {@code notification_recipient} before the
     *     transaction ends
     */
    public long announce(Announcement announcement) {
        Notification notification = new Notification();
        notification.id = ids.next();
        notification.eventTypeId = announcement.eventTypeId();
        notification.messagePl = Objects.requireNonNull(announcement.message().pl());
        notification.messageEn = announcement.message().en();
        notification.data = announcement.data();
        notification.hasAudience = announcement.isToAudience();
        notification.createdAt = clock.instant();
        notification.dueAt = notification.createdAt;
        entityManager.persist(notification);
        entityManager.flush();
        accepted.fire(new NotificationAccepted(notification.id, notification.dueAt));
        return notification.id;
    }
}
