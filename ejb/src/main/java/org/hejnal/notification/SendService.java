package org.hejnal.notification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hejnal.directory.DirectoryService;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.notification.confidential.ConfidentialText;
import org.hejnal.notification.confidential.ConfidentialTextService;
import org.hejnal.platform.IdRepository;

/** Accepts notifications. What it has accepted survives any crash; nothing is delivered inside its transaction. */
@Stateless
public class SendService {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    EventTypeService eventTypes;

    @Inject
    DirectoryService directory;

    @Inject
    IdRepository ids;

    @Inject
    RecipientRepository recipients;

    @Inject
    IdempotencyRepository idempotencyKeys;

    @Inject
    ConfidentialTextService confidentialTexts;

    @Inject
    Event<NotificationAccepted> accepted;

    @Inject
    Clock clock;

    /**
     * Writes a notification and its recipients down, to be delivered when it is due. A type of event that is switched
     * off is accepted too: whether to deliver is judged when the delivery is made.
     *
     * @throws org.hejnal.platform.UnknownObjectException if the type or one of the people does not exist; then nobody
     *     is notified
     * @throws org.hejnal.platform.MissingValueException if neither the command nor the type has a message
     */
    public void send(SendNotification command) {
        SendNotification complete =
                command.withText(eventTypes.getEventType(command.eventTypeId()).defaultMessage());
        long id = ids.next();
        if (!isRepeat(complete, id)) {
            write(notification(complete, id), complete.recipients());
        }
    }

    /**
     * The same for a notification with a text that only its recipient may read. Its plain message is shown wherever
     * others might look: in the inbox, in subjects, in histories. It is urgent: it expires, and somebody waits for it.
     *
     * @param command for one recipient and an existing type, without an idempotency key
     */
    public void sendConfidential(SendNotification command, ConfidentialText text) {
        if (command.recipients().size() != 1 || command.idempotencyKey().isPresent()) {
            throw new IllegalArgumentException("a confidential text is for one person, once");
        }
        Notification notification = notification(command, ids.next());
        notification.isUrgent = true;
        write(notification, command.recipients());
        confidentialTexts.add(notification.id, text);
    }

    private void write(Notification notification, List<Long> accountIds) {
        entityManager.persist(notification);
        entityManager.flush();
        if (recipients.add(notification.id, accountIds) < accountIds.size()) {
            directory.requireUsers(accountIds);
            throw new IllegalStateException("somebody was added to the directory at this moment");
        }
        accepted.fire(new NotificationAccepted(notification.id, notification.dueAt));
    }

    private boolean isRepeat(SendNotification command, long id) {
        return command.idempotencyKey().isPresent()
                && command.consumerId().isPresent()
                && !idempotencyKeys.claim(
                        command.consumerId().getAsLong(),
                        command.idempotencyKey().get(),
                        id);
    }

    private Notification notification(SendNotification command, long id) {
        Instant now = clock.instant();
        Notification notification = new Notification();
        notification.id = id;
        notification.eventTypeId = command.eventTypeId();
        notification.messagePl = Objects.requireNonNull(command.message().pl());
        notification.messageEn = command.message().en();
        notification.data = command.data().orElse(null);
        notification.consumerId =
                command.consumerId().isPresent() ? command.consumerId().getAsLong() : null;
        notification.createdAt = now;
        notification.dueAt = command.sendAfter().filter(now::isBefore).orElse(now);
        return notification;
    }
}
