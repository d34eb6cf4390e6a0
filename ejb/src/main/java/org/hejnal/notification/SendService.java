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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.group.GroupService;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.notification.Addressees.Group;
import org.hejnal.notification.Addressees.People;
import org.hejnal.notification.confidential.ConfidentialText;
import org.hejnal.notification.confidential.ConfidentialTextService;
import org.hejnal.notification.history.SendKey;
import org.hejnal.oauth.allowance.SendAllowanceService;
import org.hejnal.oauth.allowance.SendTerms;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.command.ChecksCommands;

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
    GroupService groups;

    @Inject
    IdRepository ids;

    @Inject
    RecipientRepository recipients;

    @Inject
    IdempotencyRepository idempotencyKeys;

    @Inject
    ConfidentialTextService confidentialTexts;

    @Inject
    SendAllowanceService allowance;

    @Inject
    Event<NotificationAccepted> accepted;

    @Inject
    Event<SendAccepted> sends;

    @Inject
    Clock clock;

    /**
     * Writes a notification and its recipients down, to be delivered when it is due. A type of event that is switched
     * off is accepted too: whether to deliver is judged when the delivery is made.
     *
     * @throws org.hejnal.platform.UnknownObjectException if the type, the group or one of the people does not exist and
     *     is not to be skipped; then nobody is notified
     * @throws org.hejnal.platform.MissingValueException if neither the command nor the type has a message
     * @throws org.hejnal.platform.InvalidValueException if the command breaks one of its limits, or the key belongs to a
     *     send of something else
     * @throws org.hejnal.platform.TooManyRequestsException if the application may not reach as many people any more today
     */
    @ChecksCommands
    public SendReceipt send(SendNotification command) {
        long id = ids.next();
        long accepted = claim(command, id);
        boolean isRepeat = accepted != id;
        Accepted people = isRepeat ? findAccepted(accepted) : accept(command, id);
        boolean isTest = people.leftOut().isPresent();
        return new SendReceipt(
                accepted,
                people.recipients(),
                listSkipped(accepted, command.addressees(), isTest),
                people.leftOut(),
                isRepeat);
    }

    /**
     * Whom a send is for.
     *
     * @param leftOut how many people are left out in test mode
     */
    private record Accepted(int recipients, Optional<Integer> leftOut) {}

    private Accepted accept(SendNotification command, long id) {
        OptionalLong consumer = command.consumerId();
        SendTerms terms = consumer.isPresent() ? allowance.terms(consumer.getAsLong()) : SendTerms.NONE;
        if (!terms.isTest()) {
            terms.require(countAtLeast(command.addressees()));
        }
        SendNotification complete =
                command.withText(eventTypes.getEventType(command.eventTypeId()).defaultMessage());
        Notification notification = notification(complete, id);
        int named = write(notification, complete.addressees());
        if (terms.isTest()) {
            notification.leftOut = recipients.leaveOut(id, consumer.getAsLong());
        }
        Optional<Integer> leftOut = Optional.ofNullable(notification.leftOut);
        int reached = named - leftOut.orElse(0);
        consumer.ifPresent(sender -> allowance.take(sender, reached));
        sends.fire(new SendAccepted(id, consumer, OptionalInt.of(reached)));
        return new Accepted(reached, leftOut);
    }

    private Accepted findAccepted(long id) {
        return new Accepted(
                recipients.count(id),
                Optional.ofNullable(entityManager.find(Notification.class, id)).map(sent -> sent.leftOut));
    }

    /**
     * The same for a notification with a text that only its recipient may read. Its plain message is shown wherever
     * others might look: in the inbox, in subjects, in histories. It is urgent: it expires, and somebody waits for it.
     *
     * @param command for one person and an existing type, without an idempotency key
     * @param destination where it goes, and nowhere else, whatever the person prefers when it goes out
     */
    @ChecksCommands
    public void sendConfidential(SendNotification command, ConfidentialText text, Destination destination) {
        boolean isForOne =
                command.addressees() instanceof People people && people.ids().size() == 1;
        if (!isForOne || command.idempotencyKey().isPresent()) {
            throw new IllegalArgumentException("a confidential text is for one person, once");
        }
        Notification notification = notification(command, ids.next());
        notification.isUrgent = true;
        write(notification, command.addressees());
        confidentialTexts.add(notification.id, text);
        entityManager.persist(new NotificationDestination(notification.id, destination));
    }

    /** Who is unknown and skipped does not count; but who has nothing left sends nothing, not even to nobody. */
    private int countAtLeast(Addressees addressees) {
        if (addressees instanceof Group group) {
            return recipients.countGroup(groups.get(group.id()).id());
        }
        People people = (People) addressees;
        return people.skipsUnknown()
                ? Math.max(1, recipients.countKnown(people.ids()))
                : people.ids().size();
    }

    /** Returns how many recipients there are. */
    private int write(Notification notification, Addressees addressees) {
        entityManager.persist(notification);
        entityManager.flush();
        accepted.fire(new NotificationAccepted(notification.id, notification.dueAt));
        return addressees instanceof Group group
                ? recipients.addGroup(notification.id, groups.get(group.id()).id())
                : name(notification.id, (People) addressees);
    }

    private int name(long notificationId, People people) {
        int known = recipients.add(notificationId, people.ids());
        if (known < people.ids().size() && !people.skipsUnknown()) {
            directory.requireUsers(people.ids());
            throw new IllegalStateException("somebody was added to the directory at this moment");
        }
        return known;
    }

    /** A repeat has the same people named and the same ones written down, so it gets the same answer. */
    private List<Long> listSkipped(long notificationId, Addressees addressees, boolean isTest) {
        if (!(addressees instanceof People people) || !people.skipsUnknown()) {
            return List.of();
        }
        return isTest ? directory.listUnknown(people.ids()) : recipients.listMissing(notificationId, people.ids());
    }

    /** The id of the notification that stands for the command: the given one unless it is a repeat. */
    private long claim(SendNotification command, long id) {
        if (command.idempotencyKey().isEmpty() || command.consumerId().isEmpty()) {
            return id;
        }
        SendKey key = SendKey.ofIdempotencyKey(
                command.consumerId().getAsLong(), command.idempotencyKey().get());
        return idempotencyKeys.claim(key, id, command.fingerprint());
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
