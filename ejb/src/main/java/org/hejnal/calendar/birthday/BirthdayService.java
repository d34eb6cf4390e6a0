package org.hejnal.calendar.birthday;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.conversation.AbsenceRepository;
import org.hejnal.calendar.editing.EventWriteRepository;
import org.hejnal.calendar.event.CalendarEvent;
import org.hejnal.calendar.event.CalendarEvent.Origin;
import org.hejnal.calendar.event.CalendarZoneService;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.calendar.event.EventLinks;
import org.hejnal.calendar.event.EventLookupRepository;
import org.hejnal.calendar.event.EventText;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.RecurrencePolicy;
import org.hejnal.calendar.reminder.ReminderPolicy;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.CircleRole;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.CircleView;
import org.hejnal.circle.MemberJoined;
import org.hejnal.circle.MemberLeft;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.OwnedKey;
import org.hejnal.directory.settings.BirthDateChanged;
import org.hejnal.directory.settings.BirthDateChanging;
import org.hejnal.directory.settings.TimeZoneChanged;
import org.hejnal.directory.settings.TimeZoneChanging;
import org.hejnal.platform.ForbiddenObjectException;

/** Keeps the birthdays of members in the calendars of their circles. Nobody is told: it is not news. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BirthdayService {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CircleService circles;

    @Inject
    CircleLedgerService ledger;

    @Inject
    EventLookupRepository lookup;

    @Inject
    EventWriteRepository events;

    @Inject
    CalendarZoneService zones;

    @Inject
    AbsenceRepository absences;

    public void onJoined(@Observes MemberJoined event) {
        follow(event.circleId(), event.accountId());
    }

    public void onLeft(@Observes MemberLeft event) {
        ledger.lock(event.circleId());
        absences.renumber(event.circleId(), event.accountId());
        absences.deletePrivate(event.circleId(), event.accountId());
        remove(event.circleId(), event.accountId());
    }

    public void onBirthDateChanging(@Observes BirthDateChanging event) {
        lockCircles(event.accountId());
    }

    public void onBirthDateChanged(@Observes BirthDateChanged event) {
        followEverywhere(event.accountId());
    }

    public void onTimeZoneChanging(@Observes TimeZoneChanging event) {
        lockCircles(event.accountId());
    }

    /** A birthday is a day where the member lives. */
    public void onTimeZoneChanged(@Observes TimeZoneChanged event) {
        followEverywhere(event.accountId());
    }

    /**
     * Lets another event be a member's birthday instead of the one from their profile, which goes with all that belongs to
     * it. The transaction holds the circle's row.
     *
     * @param actorId the member, or an owner of the circle
     * @throws ForbiddenObjectException if it is neither
     */
    public void giveWay(long actorId, OwnedId eventId, long personId) {
        Optional<CalendarEvent> present =
                find(eventId.circle(), personId).filter(event -> !event.id().equals(eventId));
        if (present.isPresent()) {
            boolean isAllowed =
                    actorId == personId || circles.requireMember(eventId.circle(), actorId) == CircleRole.OWNER;
            if (!isAllowed) {
                throw new ForbiddenObjectException(
                        "Only the member and the circle's owners put another event in the place of a birthday.");
            }
            events.delete(present.get());
        }
    }

    /** Circles come before accounts, and in the order of their ids, as for everybody who takes several. */
    private void lockCircles(long accountId) {
        circles.listOf(accountId).stream().map(CircleView::id).sorted().forEach(ledger::lock);
    }

    /** In a circle that they have come into since then, nobody waits for them any more. */
    private void followEverywhere(long accountId) {
        circles.listOf(accountId).stream()
                .map(CircleView::id)
                .sorted()
                .forEach(circleId -> follow(circleId, accountId));
    }

    private void follow(long circleId, long accountId) {
        ledger.lock(circleId);
        Optional<LocalDate> birthDate = circles.findRole(circleId, accountId).flatMap(role -> lockBirthDate(accountId));
        birthDate.ifPresentOrElse(day -> put(circleId, accountId, day), () -> remove(circleId, accountId));
    }

    /** Held until the end, so that a day that is being set meanwhile finds the member in the circle. */
    private Optional<LocalDate> lockBirthDate(long accountId) {
        // One row: the lock is wanted, and the account is another feature's.
        List<?> dates = entityManager
                .createNativeQuery("SELECT birth_date FROM account WHERE id = :account FOR SHARE", LocalDate.class)
                .setParameter("account", accountId)
                .getResultList();
        return dates.stream()
                .flatMap(date -> Optional.ofNullable((LocalDate) date).stream())
                .findFirst();
    }

    private void put(long circleId, long accountId, LocalDate day) {
        ZoneId zone = zones.of(accountId);
        Optional<CalendarEvent> present = find(circleId, accountId);
        EventDraft draft = new EventDraft(
                EventKind.BIRTHDAY_ACCOUNT,
                present.map(CalendarEvent::text).orElse(EventText.NONE.withTitle(lookup.nameOf(accountId))),
                Optional.of(EventTime.allDay(day, zone)),
                Optional.of(RecurrencePolicy.yearly(day, List.of())),
                EventLinks.NONE.withPerson(Optional.of(accountId)),
                List.of(),
                List.of(ReminderPolicy.BIRTHDAY_DEFAULT));
        present.ifPresentOrElse(
                event -> move(event, draft),
                () -> events.insert(circleId, new Origin(accountId, Optional.empty()), draft));
    }

    private void move(CalendarEvent event, EventDraft draft) {
        EventDraft before = events.view(event).content();
        EventDraft after = draft.withRecurrence(RecurrencePolicy.yearlyAgain(before, draft))
                .withReminders(before.reminders())
                .withAttendees(before.attendees())
                .withLinks(before.links());
        if (!after.time().equals(before.time())) {
            events.update(event, before, after);
        }
    }

    private void remove(long circleId, long accountId) {
        find(circleId, accountId).ifPresent(events::delete);
    }

    private Optional<CalendarEvent> find(long circleId, long accountId) {
        return lookup.findBirthday(circleId, accountId)
                .flatMap(id -> Optional.ofNullable(entityManager.find(CalendarEvent.class, OwnedKey.of(id))));
    }
}
