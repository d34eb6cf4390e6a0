package org.hejnal.calendar.editing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.calendar.event.EventLookupRepository;
import org.hejnal.calendar.event.ReferenceRepository;
import org.hejnal.calendar.recurrence.RecurrencePolicy;

/** Says whether a circle has room for an event. The transaction holds the circle's row, so that the answer stays true. */
@Stateless
public class EventLimitService {
    @Inject
    ReferenceRepository references;

    @Inject
    EventLookupRepository lookup;

    /** @throws org.hejnal.platform.InvalidValueException if there are too many, or one with the UID */
    public void requireRoom(long circleId, CreateEvent command) {
        requireRoomForEvents(circleId, 1);
        requireRoomForRecurring(circleId, recurs(command.draft()) ? 1 : 0);
        requireRoomForWeight(circleId, recurringWeight(command.draft()));
        command.uid()
                .ifPresent(uid -> Refusal.unless(
                        lookup.findByUid(circleId, uid).isEmpty(),
                        CalendarField.UID,
                        "The circle has an event with this UID."));
    }

    /**
     * The same for many at once, whatever they are called.
     *
     * @throws org.hejnal.platform.InvalidValueException if there are too many
     */
    public void requireRoomForAll(long circleId, List<EventDraft> added) {
        requireRoomForEvents(circleId, added.size());
        requireRoomForRecurring(
                circleId, (int) added.stream().filter(EventLimitService::recurs).count());
        requireRoomForWeight(
                circleId,
                added.stream().mapToLong(EventLimitService::recurringWeight).sum());
    }

    /** @throws org.hejnal.platform.InvalidValueException if too many recur, birthdays of members left out */
    public void requireRoomForChange(long circleId, EventDraft before, EventDraft after) {
        requireRoomForRecurring(
                circleId, recurs(after) && !recurs(before) && after.kind() != EventKind.BIRTHDAY_ACCOUNT ? 1 : 0);
        requireRoomForWeight(circleId, recurringWeight(after) - recurringWeight(before));
    }

    private static boolean recurs(EventDraft draft) {
        return draft.recurrence().isPresent() || draft.kind() != EventKind.UNKNOWN;
    }

    private static int recurringWeight(EventDraft draft) {
        return recurs(draft) ? RecurrencePolicy.weight(draft) : 0;
    }

    /** So that what one circle has leaves room in the windows of those who are in others too. */
    private void requireRoomForWeight(long circleId, long added) {
        Refusal.unless(
                added <= 0 || references.recurringWeight(circleId) + added <= EventService.MAX_RECURRING_WEIGHT,
                CalendarField.RULE,
                "What recurs in a circle takes place at most " + EventService.MAX_RECURRING_WEIGHT
                        + " times a month in all.");
    }

    private void requireRoomForEvents(long circleId, int added) {
        Refusal.unless(
                references.countEvents(circleId) + added <= EventService.MAX_EVENTS,
                CalendarField.TITLE,
                "A circle has at most " + EventService.MAX_EVENTS + " events.");
    }

    private void requireRoomForRecurring(long circleId, int added) {
        Refusal.unless(
                added == 0 || references.countRecurring(circleId) + added <= EventService.MAX_RECURRING,
                CalendarField.RULE,
                "At most " + EventService.MAX_RECURRING + " events of a circle recur.");
    }
}
