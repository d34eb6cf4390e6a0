package org.hejnal.calendar.editing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.event.CalendarEvent;
import org.hejnal.calendar.event.CalendarEvent.Origin;
import org.hejnal.calendar.event.CalendarZoneService;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.OwnedKey;
import org.hejnal.platform.InvalidValueException;

/** Many events at once, by a few statements for all and one or two for each. Nobody is told of them. */
@Stateless
public class EventBulkService {
    @Inject
    CircleLedgerService ledger;

    @Inject
    EventWriteRepository events;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DraftService completion;

    @Inject
    EventLimitService limits;

    @Inject
    CalendarZoneService zones;

    /**
     * Writes events of one author into a circle, all of them or none.
     *
     * @param commands with UIDs that the circle does not have, and without photos; where they say the circle, it is passed
     *     over
     * @throws org.hejnal.platform.UnknownObjectException if the circle is not there for the author
     * @throws InvalidValueException if one of them is not right, which the message names by its UID, or there is no room
     */
    public void create(long accountId, long circleId, List<CreateEvent> commands) {
        ledger.lockForMember(circleId, accountId);
        ZoneId zone = zones.of(accountId);
        List<NewEvent> whole = new ArrayList<>(commands.size());
        commands.forEach(command ->
                whole.add(new NewEvent(new Origin(accountId, command.uid()), complete(circleId, command, zone))));
        limits.requireRoomForAll(circleId, whole.stream().map(NewEvent::draft).toList());
        events.insertAll(circleId, whole);
    }

    /**
     * Makes events what their origin says of them by now. What was said here beside that stays: who comes, and what they
     * refer to.
     *
     * @param drafts by the numbers of events that the person may change
     * @throws InvalidValueException if one of them is not right, or there is no room
     */
    public void replace(long accountId, long circleId, Map<Long, EventDraft> drafts) {
        ZoneId zone = zones.of(accountId);
        drafts.forEach((number, draft) -> {
            CalendarEvent event = find(circleId, number);
            EventDraft before = events.view(event).content();
            EventDraft after = completion.complete(
                    circleId, draft.withLinks(before.links()).withAttendees(before.attendees()), zone);
            limits.requireRoomForChange(circleId, before, after);
            if (!after.equals(before)) {
                events.update(event, before, after);
            }
        });
    }

    /** Shows events to nobody but their authors any more. */
    public void hide(long circleId, List<Long> numbers) {
        numbers.forEach(number -> {
            CalendarEvent event = find(circleId, number);
            EventDraft before = events.view(event).content();
            events.update(event, before, before.withPrivate(true));
        });
    }

    /** @param numbers of events that the person may change */
    public void delete(long circleId, List<Long> numbers) {
        numbers.forEach(number -> events.delete(find(circleId, number)));
    }

    /**
     * Returns those of some series that have no room for so many exceptions more, and changes nothing.
     *
     * @param occurrences as {@link #exclude} takes them
     */
    public Set<Long> withoutRoom(long circleId, Map<Long, List<Instant>> occurrences) {
        Set<Long> full = new HashSet<>();
        occurrences.forEach((number, starts) -> {
            CalendarEvent event = find(circleId, number);
            Optional<Recurrence> recurrence = events.view(event).content().recurrence();
            Set<Instant> exceptions = new HashSet<>(left(event, recurrence, starts));
            recurrence.ifPresent(recurring -> exceptions.addAll(recurring.exceptions()));
            if (exceptions.size() > Recurrence.MAX_EXCEPTIONS) {
                full.add(number);
            }
        });
        return full;
    }

    private static List<Instant> left(CalendarEvent event, Optional<Recurrence> recurrence, List<Instant> starts) {
        Series series = Series.of(event.time(), recurrence);
        return starts.stream().filter(series::hasOccurrenceAt).toList();
    }

    /**
     * Takes occurrences out of series. The last one that is left takes its series with it.
     *
     * @param occurrences by the numbers of events that the person may change; those that a series does not have are passed
     *     over
     */
    public void exclude(long circleId, Map<Long, List<Instant>> occurrences) {
        occurrences.forEach((number, starts) -> {
            CalendarEvent event = find(circleId, number);
            EventDraft before = events.view(event).content();
            List<Instant> left = left(event, before.recurrence(), starts);
            if (!left.isEmpty()) {
                exclude(event, before, left);
            }
        });
    }

    private void exclude(CalendarEvent event, EventDraft before, List<Instant> starts) {
        Optional<Recurrence> rest = before.recurrence().map(recurrence -> recurrence.without(starts));
        boolean isAnyLeft = rest.isPresent()
                && Series.of(event.time(), rest)
                        .firstFrom(event.time().startsAt())
                        .isPresent();
        if (isAnyLeft) {
            events.update(event, before, before.withRecurrence(rest));
        } else {
            events.delete(event);
        }
    }

    private CalendarEvent find(long circleId, long number) {
        return Objects.requireNonNull(
                entityManager.find(CalendarEvent.class, OwnedKey.of(new OwnedId(circleId, number))));
    }

    private EventDraft complete(long circleId, CreateEvent command, ZoneId zone) {
        try {
            EventPolicy.requireRule(command.draft());
            EventPolicy.requireCreatable(command.draft());
            return completion.complete(circleId, command.draft(), zone);
        } catch (InvalidValueException e) {
            throw Refusal.of(CalendarField.UID, "The event '" + command.uid().orElse("") + "': " + e.getMessage());
        }
    }
}
