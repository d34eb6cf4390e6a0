package org.hejnal.calendar.editing;

import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.RecurrencePolicy;
import org.hejnal.calendar.recurrence.SeriesTurn;
import org.hejnal.platform.EditReason;
import org.hejnal.platform.ForbiddenObjectException;
import org.hejnal.platform.InvalidStateException;

/** What may be done to an event by those who may change it. */
final class EventPolicy {
    private EventPolicy() {}

    /** @throws org.hejnal.platform.InvalidValueException if it is the birthday of a member */
    static void requireCreatable(EventDraft draft) {
        Refusal.unless(
                draft.kind() != EventKind.BIRTHDAY_ACCOUNT,
                CalendarField.KIND,
                "Birthdays of members come from their profiles.");
    }

    /** What turns into a member's birthday and says no other time than its old one takes the day of the profile. */
    static EventDraft onTheDayOfTheProfile(EventDraft before, EventDraft after) {
        boolean isTurned = after.kind() == EventKind.BIRTHDAY_ACCOUNT && before.kind() != EventKind.BIRTHDAY_ACCOUNT;
        return isTurned && after.time().equals(before.time())
                ? after.withTime(Optional.empty()).withRecurrence(Optional.empty())
                : after;
    }

    /**
     * Looks at what takes longest, before anybody has to wait for it.
     *
     * @throws org.hejnal.platform.InvalidValueException if the rule is not accepted
     */
    static void requireRule(EventDraft draft) {
        draft.time()
                .ifPresent(
                        time -> draft.recurrence().ifPresent(recurrence -> RecurrencePolicy.check(time, recurrence)));
    }

    /**
     * The rule and the exceptions of something that begins at another time now move along, unless the rule is new as well.
     *
     * @param occurrence which occurrence was moved, where one was named
     * @throws org.hejnal.platform.InvalidValueException if the rule cannot move along with the occurrence
     */
    static EventDraft movedAlong(EventDraft before, EventDraft after, Optional<OccurrenceMove> occurrence) {
        boolean isMoved = !before.time().equals(after.time()) && after.time().isPresent();
        Optional<Recurrence> recurrence = before.recurrence();
        if (!isMoved || recurrence.isEmpty() || !recurrence.equals(after.recurrence())) {
            return after;
        }
        EventTime from = before.time().orElseThrow();
        EventTime to = after.time().orElseThrow();
        if (before.kind() == EventKind.UNKNOWN && occurrence.isPresent()) {
            OccurrenceMove move = occurrence.get();
            return turned(after, SeriesTurn.of(from, recurrence.get(), move.from(), move.to()));
        }
        // Whoever lets a series begin on another of its days does not mean another rule.
        Optional<SeriesTurn> turn = before.kind() != EventKind.UNKNOWN || SeriesTurn.names(recurrence.get(), to)
                ? Optional.empty()
                : SeriesTurn.find(from, recurrence.get(), from, to);
        return turn.map(found -> turned(after, found))
                .orElseGet(() -> after.withRecurrence(Optional.of(RecurrencePolicy.moved(recurrence.get(), from, to))));
    }

    private static EventDraft turned(EventDraft after, SeriesTurn turn) {
        return after.withTime(Optional.of(turn.time())).withRecurrence(Optional.of(turn.recurrence()));
    }

    /** @throws InvalidStateException if the event is not of the version that the command expects */
    static void requireVersion(int version, UpdateEvent command) {
        if (command.version().isPresent() && command.version().getAsInt() != version) {
            throw new InvalidStateException(
                    Optional.of(EditReason.VERSION_CONFLICT),
                    "The event has been changed; its version is " + version + ", not "
                            + command.version().getAsInt() + ".");
        }
    }

    /** @throws org.hejnal.platform.InvalidValueException if a member's birthday would be somebody else's, or none */
    static void requireSamePerson(EventDraft before, EventDraft after) {
        boolean isSame = before.kind() == after.kind()
                && before.links().personId().equals(after.links().personId());
        Refusal.unless(
                before.kind() != EventKind.BIRTHDAY_ACCOUNT || isSame,
                CalendarField.MEMBER,
                "A member's birthday stays theirs.");
    }

    /** @throws ForbiddenObjectException if it is the birthday of a member */
    static void requireDeletable(EventKind kind) {
        if (kind == EventKind.BIRTHDAY_ACCOUNT) {
            throw new ForbiddenObjectException("A member's birthday goes when it leaves their profile.");
        }
    }
}
