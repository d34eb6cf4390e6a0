package org.hejnal.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Says whether a circle has room for an event. The transaction holds the circle's row, so that the answer stays true. */
@Stateless
public class EventLimitRepository {
    @Inject
    ReferenceRepository references;

    @Inject
    EventLookupRepository lookup;

    /** @throws org.hejnal.platform.InvalidValueException if there are too many, or one with the UID */
    public void requireRoom(long circleId, CreateEvent command) {
        Refusal.unless(
                references.countEvents(circleId) < EventService.MAX_EVENTS,
                "text",
                "A circle has at most " + EventService.MAX_EVENTS + " events.");
        requireRoomForRecurring(circleId, recurs(command.draft()));
        requireRoomForWeight(circleId, recurringWeight(command.draft()));
        command.uid()
                .ifPresent(uid -> Refusal.unless(
                        lookup.findByUid(circleId, uid).isEmpty(), "uid", "The circle has an event with this UID."));
    }

    /** @throws org.hejnal.platform.InvalidValueException if too many recur, birthdays of members left out */
    public void requireRoomForChange(long circleId, EventDraft before, EventDraft after) {
        requireRoomForRecurring(
                circleId, recurs(after) && !recurs(before) && after.kind() != EventKind.BIRTHDAY_ACCOUNT);
        requireRoomForWeight(circleId, recurringWeight(after) - recurringWeight(before));
    }

    private static boolean recurs(EventDraft draft) {
        return draft.recurrence().isPresent() || draft.kind() != EventKind.UNKNOWN;
    }

    private static int recurringWeight(EventDraft draft) {
        return recurs(draft) ? RecurrencePolicy.weight(draft) : 0;
    }

    /** So that what one circle has leaves room in the windows of those who are in others too. */
    private void requireRoomForWeight(long circleId, int added) {
        Refusal.unless(
                added <= 0 || references.recurringWeight(circleId) + added <= EventService.MAX_RECURRING_WEIGHT,
                "rrule",
                "What recurs in a circle takes place at most " + EventService.MAX_RECURRING_WEIGHT
                        + " times a month in all.");
    }

    private void requireRoomForRecurring(long circleId, boolean isRecurring) {
        Refusal.unless(
                !isRecurring || references.countRecurring(circleId) < EventService.MAX_RECURRING,
                "rrule",
                "At most " + EventService.MAX_RECURRING + " events of a circle recur.");
    }
}
