package org.hejnal.calendar.editing;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.calendar.event.EventLinks;
import org.hejnal.calendar.event.EventText;
import org.hejnal.platform.Field;
import org.hejnal.platform.Patch;

/**
 * What somebody says of an event, new or known. In a change, what is not said keeps its value, and what is cleared is as
 * if it had never been said.
 *
 * @param kind cleared for {@link EventKind#UNKNOWN}
 * @param attendees cleared for nobody
 * @param reminders not said of a new event: those of its kind; cleared for none
 * @param isPrivate true is refused of what is not private
 */
public record EventPatch(
        Patch<EventKind> kind,
        TextPatch text,
        TimePatch time,
        RecurrencePatch recurrence,
        LinksPatch links,
        Patch<List<Long>> attendees,
        Patch<List<Integer>> reminders,
        boolean isPrivate) {

    /** The same, with other things that the event refers to. */
    public EventPatch withLinks(LinksPatch newLinks) {
        return new EventPatch(kind, text, time, recurrence, newLinks, attendees, reminders, isPrivate);
    }

    /**
     * A new event. Only a birthday can go without a beginning: it has the one that is known of the person.
     *
     * @throws org.hejnal.platform.InvalidValueException if it has no beginning or a value is not accepted
     */
    EventDraft asNew(ZoneId accountZone) {
        refusePrivate(false);
        EventKind what = saidKind();
        Refusal.unless(
                what != EventKind.UNKNOWN || time.start().asOptional().isPresent(),
                CalendarField.START,
                "The parameter '" + Field.NAME + "' is required.");
        return new EventDraft(
                what,
                text.applyTo(EventText.NONE),
                time.asNew(accountZone),
                recurrence.applyTo(Optional.empty(), time.readingZone(accountZone)),
                links.applyTo(EventLinks.NONE),
                Patch.applyToList(attendees, List.of()),
                Patch.applyToList(reminders, what.defaultReminders()));
    }

    /**
     * The event after the change.
     *
     * @throws org.hejnal.platform.InvalidValueException if a value is not accepted
     */
    EventDraft applyTo(EventDraft old, ZoneId accountZone) {
        refusePrivate(old.isPrivate());
        return new EventDraft(
                kind.isPresent() ? saidKind() : old.kind(),
                text.applyTo(old.text()),
                Optional.of(time.applyTo(old, accountZone)),
                recurrence.applyTo(old.recurrence(), time.readingZone(accountZone)),
                links.applyTo(old.links()),
                Patch.applyToList(attendees, old.attendees()),
                Patch.applyToList(reminders, old.reminders()),
                old.isPrivate());
    }

    private EventKind saidKind() {
        return kind.asOptional().orElse(EventKind.UNKNOWN);
    }

    /** Only a file makes events private. What is private stays so, whatever clients say that do not know of it. */
    private void refusePrivate(boolean mayBe) {
        Refusal.unless(
                !isPrivate || mayBe,
                CalendarField.PRIVATE,
                "The parameter '" + Field.NAME + "' must not be true: a circle sees all that is written here.");
    }
}
