package org.hejnal.calendar.editing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.event.CalendarZoneService;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.ReferenceRepository;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.RecurrencePolicy;
import org.hejnal.circle.OwnedId;
import org.hejnal.directory.settings.BirthDateService;

/** Makes what somebody has written of an event whole, and says no to what does not fit together. */
@Stateless
public class DraftService {
    @Inject
    ReferenceRepository references;

    @Inject
    BirthDateService birthDates;

    @Inject
    CalendarZoneService zones;

    /**
     * Returns the event as it is going to be written. Birthdays are whole days, every year; a contact's is on the given
     * day or on the one that the circle knows, a member's on that of the profile and, without a time, in the member's zone.
     *
     * @param zone for a contact's birthday without a time
     */
    public EventDraft complete(long circleId, EventDraft draft, ZoneId zone) {
        EventDraft whole = switch (draft.kind()) {
            case UNKNOWN -> ordinary(circleId, draft);
            case BIRTHDAY -> birthday(circleId, draft, zone);
            case BIRTHDAY_ACCOUNT -> birthdayOfMember(circleId, draft);
        };
        EventDraft accepted = RecurrencePolicy.accepted(whole);
        whole.links().placeId().ifPresent(place -> references.requirePlace(circleId, place));
        references.requireMembers(circleId, whole.attendees());
        return accepted;
    }

    private EventDraft ordinary(long circleId, EventDraft draft) {
        Refusal.unless(draft.time().isPresent(), CalendarField.START, "An event has a beginning.");
        draft.links().contactId().ifPresent(contact -> references.requireContact(circleId, contact));
        return draft.withLinks(draft.links().withPerson(Optional.empty()));
    }

    private EventDraft birthday(long circleId, EventDraft draft, ZoneId zone) {
        Optional<OwnedId> contact = draft.links().contactId();
        Refusal.unless(contact.isPresent(), CalendarField.CONTACT, "A birthday is somebody's: name a contact.");
        Optional<LocalDate> known = references.birthDate(circleId, contact.orElseThrow());
        Optional<LocalDate> day = day(draft).or(() -> known);
        Refusal.unless(day.isPresent(), CalendarField.START, "Nobody has said when the contact was born.");
        return yearly(draft.withLinks(draft.links().withPerson(Optional.empty())), day.orElseThrow(), zone);
    }

    private EventDraft birthdayOfMember(long circleId, EventDraft draft) {
        Optional<Long> person = draft.links().personId();
        Refusal.unless(person.isPresent(), CalendarField.MEMBER, "A birthday is somebody's: name a member.");
        references.requireMembers(circleId, List.of(person.orElseThrow()));
        Optional<LocalDate> known = birthDates.find(person.orElseThrow());
        Refusal.unless(known.isPresent(), CalendarField.MEMBER, "The member has not said when they were born.");
        Refusal.unless(
                day(draft).isEmpty() || day(draft).equals(known),
                CalendarField.START,
                "The day of a member's birthday comes from their profile.");
        return yearly(
                draft.withLinks(draft.links().withContact(Optional.empty())),
                known.orElseThrow(),
                zones.of(person.orElseThrow()));
    }

    private static Optional<LocalDate> day(EventDraft draft) {
        return draft.time().map(time -> time.startsAt().atZone(time.zone()).toLocalDate());
    }

    private static EventDraft yearly(EventDraft draft, LocalDate day, ZoneId fallback) {
        ZoneId zone = draft.time().map(EventTime::zone).orElse(fallback);
        return draft.withTime(Optional.of(EventTime.allDay(day, zone)))
                .withRecurrence(Optional.of(RecurrencePolicy.yearly(
                        day, draft.recurrence().map(Recurrence::exceptions).orElse(List.of()))));
    }
}
