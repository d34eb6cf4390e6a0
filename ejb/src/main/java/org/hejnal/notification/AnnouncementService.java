package org.hejnal.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hejnal.platform.IdRepository;

/** Accepts what features of the product tell people, as a part of the transaction that there is something to tell in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AnnouncementService {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    IdRepository ids;

    @Inject
    RecipientRepository recipients;

    @Inject
    Audience audience;

    @Inject
    Event<NotificationAccepted> accepted;

    @Inject
    Event<SendAccepted> sends;

    @Inject
    Clock clock;

    /**
     * Writes down a notification that is due at once, and whom it is for. Who is not in the directory is not told.
     *
     * @param accountIds the ids of the people; repeats count once
     * @return the notification's id
     */
    public long announce(Announcement announcement, Collection<Long> accountIds) {
        long id = write(announcement, false);
        int named = recipients.add(id, accountIds);
        sends.fire(new SendAccepted(id, OptionalLong.empty(), OptionalInt.of(named)));
        return id;
    }

    /**
     * Writes down a notification that is due at once for one person, at one of their addresses and at no other.
     *
     * @return the notification's id
     */
    public long announceTo(Announcement announcement, long accountId, Destination destination) {
        long id = announce(announcement, List.of(accountId));
        entityManager.persist(new NotificationDestination(id, destination));
        return id;
    }

    /**
     * Writes down a notification that is due at once for people whom {@link Audience} names while they are told. It costs
     * the same however many they are.
     *
     * @return the notification's id
     */
    public long announceToAudience(Announcement announcement) {
        long id = write(announcement, true);
        sends.fire(new SendAccepted(id, OptionalLong.empty(), OptionalInt.empty()));
        return id;
    }

    /**
     * Takes back, wherever it has come to, what a feature announced with exactly these data. What a channel has carried to
     * people outside of the hub stays there. Reads through all notifications of the type.
     */
    public void withdraw(String eventTypeId, String data) {
        entityManager
                .createNativeQuery("DELETE FROM notification WHERE event_type_id = :type AND consumer_id IS NULL"
                        + " AND CAST(data AS text) = :data")
                .setParameter("type", eventTypeId)
                .setParameter("data", data)
                .executeUpdate();
    }

    /**
     * Adds the next people of the audience to the recipients of a notification.
     *
     * @return false if nobody is left
     */
    public boolean nameNext(long notificationId) {
        Optional<List<Long>> part = audience.nextPart(notificationId);
        part.ifPresent(accountIds -> recipients.add(notificationId, accountIds));
        return part.isPresent();
    }

    private long write(Announcement announcement, boolean hasAudience) {
        Notification notification = new Notification();
        notification.id = ids.next();
        notification.eventTypeId = announcement.eventTypeId();
        notification.messagePl = Objects.requireNonNull(announcement.message().pl());
        notification.messageEn = announcement.message().en();
        notification.data = announcement.data();
        notification.hasAudience = hasAudience;
        notification.createdAt = clock.instant();
        notification.dueAt = notification.createdAt;
        entityManager.persist(notification);
        entityManager.flush();
        accepted.fire(new NotificationAccepted(notification.id, notification.dueAt));
        return notification.id;
    }
}
