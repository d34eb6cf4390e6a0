package org.hejnal.calendar.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.Series;

/**
 * What somebody writes of an event.
 *
 * @param time absent only in the birthday of a contact that is to take its date from the contact; an event that is read
 *     has one
 * @param recurrence absent for what is once; birthdays recur every year by themselves and need none
 * @param attendees members of the circle who are asked to come, each once, at most {@value #MAX_ATTENDEES}
 * @param reminders minutes before each occurrence, each once, at most {@value #MAX_REMINDERS}; negative is after it has
 *     begun; from {@value #LATEST_REMINDER} to {@value #EARLIEST_REMINDER}
 * @param isPrivate whether only its author sees it
 */
public record EventDraft(
        EventKind kind,
        EventText text,
        Optional<EventTime> time,
        Optional<Recurrence> recurrence,
        EventLinks links,
        List<Long> attendees,
        List<Integer> reminders,
        boolean isPrivate) {
    public static final int MAX_ATTENDEES = 200;
    public static final int MAX_REMINDERS = 10;
    public static final int EARLIEST_REMINDER = 40_320;
    public static final int LATEST_REMINDER = -1440;

    public EventDraft {
        attendees = attendees.stream().distinct().sorted().toList();
        reminders = reminders.stream().distinct().sorted().toList();
        Refusal.unless(
                attendees.size() <= MAX_ATTENDEES, CalendarField.ATTENDEES, "At most " + MAX_ATTENDEES + " are asked.");
        Refusal.unless(
                reminders.size() <= MAX_REMINDERS, CalendarField.REMINDERS, "At most " + MAX_REMINDERS + " are kept.");
        Refusal.unless(
                reminders.stream().allMatch(minutes -> minutes >= LATEST_REMINDER && minutes <= EARLIEST_REMINDER),
                CalendarField.REMINDERS,
                "Reminders are sent from four weeks before to a day after the beginning.");
    }

    /** One that everybody in the circle sees. */
    public EventDraft(
            EventKind kind,
            EventText text,
            Optional<EventTime> time,
            Optional<Recurrence> recurrence,
            EventLinks links,
            List<Long> attendees,
            List<Integer> reminders) {
        this(kind, text, time, recurrence, links, attendees, reminders, false);
    }

    /** An ordinary event with nothing but a text and a time. */
    public static EventDraft of(EventText text, EventTime time) {
        return new EventDraft(
                EventKind.UNKNOWN, text, Optional.of(time), Optional.empty(), EventLinks.NONE, List.of(), List.of());
    }

    /**
     * When one of its occurrences is, of an event that is read.
     *
     * @throws org.hejnal.platform.InvalidValueException if none begins then
     */
    public EventTime timeOfOccurrence(Instant startsAt) {
        EventTime first = time.orElseThrow();
        Refusal.unless(
                Series.of(first, recurrence).hasOccurrenceAt(startsAt),
                CalendarField.ANSWERED_OCCURRENCE,
                "None begins then.");
        return first.at(startsAt);
    }

    public EventDraft withText(EventText newText) {
        return new EventDraft(kind, newText, time, recurrence, links, attendees, reminders, isPrivate);
    }

    public EventDraft withTime(Optional<EventTime> newTime) {
        return new EventDraft(kind, text, newTime, recurrence, links, attendees, reminders, isPrivate);
    }

    public EventDraft withRecurrence(Optional<Recurrence> newRecurrence) {
        return new EventDraft(kind, text, time, newRecurrence, links, attendees, reminders, isPrivate);
    }

    public EventDraft withLinks(EventLinks newLinks) {
        return new EventDraft(kind, text, time, recurrence, newLinks, attendees, reminders, isPrivate);
    }

    public EventDraft withAttendees(List<Long> newAttendees) {
        return new EventDraft(kind, text, time, recurrence, links, newAttendees, reminders, isPrivate);
    }

    public EventDraft withReminders(List<Integer> newReminders) {
        return new EventDraft(kind, text, time, recurrence, links, attendees, newReminders, isPrivate);
    }

    public EventDraft withPrivate(boolean newPrivate) {
        return new EventDraft(kind, text, time, recurrence, links, attendees, reminders, newPrivate);
    }
}
