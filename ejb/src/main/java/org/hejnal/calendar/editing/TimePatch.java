package org.hejnal.calendar.editing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.GivenTime;
import org.hejnal.platform.Field;
import org.hejnal.platform.Patch;

/**
 * What somebody says of when an event is. What is not said keeps its value. Times without an offset are in the zone that
 * is said, or else in the one of the account.
 *
 * @param start when it begins; cannot be cleared
 * @param end when it ends; cleared for a point in time, or one whole day. Of whole days one that has begun is whole
 * @param isAllDay whether it is whole days; cleared for times
 * @param zone where it recurs and where its days begin; cleared for the account's
 * @param occurrence of a change: which occurrence the times are said of, by its beginning; the series moves along
 */
public record TimePatch(
        Patch<GivenTime> start,
        Patch<GivenTime> end,
        Patch<Boolean> isAllDay,
        Patch<ZoneId> zone,
        Optional<GivenTime> occurrence) {

    /** When a new event is; absent if nothing is said of its beginning. */
    public Optional<EventTime> asNew(ZoneId accountZone) {
        ZoneId reading = readingZone(accountZone);
        boolean isWhole = saysAllDay();
        return start.asOptional()
                .map(said -> EventTime.accepted(
                        isWhole ? dayOf(said.in(reading), reading, reading) : said.in(reading),
                        end.asOptional()
                                .map(last -> isWhole
                                        ? dayAfterIfBegun(last.in(reading), reading, reading)
                                        : last.in(reading)),
                        isWhole,
                        reading));
    }

    /**
     * When an event is after the change.
     *
     * @param old an event that is read
     * @throws org.hejnal.platform.InvalidValueException if the beginning is cleared, no occurrence begins then, or the
     *     times are not accepted
     */
    public EventTime applyTo(EventDraft old, ZoneId accountZone) {
        EventTime series = old.time().orElseThrow();
        return move(old, accountZone)
                .map(move -> series.moved(move.from(), move.to()))
                .orElseGet(() -> applyTo(series, accountZone));
    }

    /** How an occurrence is moved, where one is named. */
    Optional<OccurrenceMove> move(EventDraft old, ZoneId accountZone) {
        return occurrence
                .map(said -> old.timeOfOccurrence(said.in(readingZone(accountZone))))
                .map(known -> new OccurrenceMove(known, applyTo(known, accountZone)));
    }

    /** The same of one time. */
    public EventTime applyTo(EventTime old, ZoneId accountZone) {
        Refusal.unless(!start.isCleared(), CalendarField.START, "The parameter '" + Field.NAME + "' cannot be empty.");
        ZoneId reading = readingZone(accountZone);
        ZoneId now = zone.isPresent() ? reading : old.zone();
        boolean isWhole = isAllDay.isPresent() ? saysAllDay() : old.isAllDay();
        Instant begin = start.asOptional()
                .map(said -> isWhole ? dayOf(said.in(now), now, now) : said.in(reading))
                .orElseGet(() -> isWhole ? dayOf(old.startsAt(), old.zone(), now) : old.startsAt());
        Optional<Instant> last = end.isPresent()
                ? end.asOptional().map(said -> isWhole ? dayAfterIfBegun(said.in(now), now, now) : said.in(reading))
                : old.endsAt().map(known -> isWhole ? dayAfterIfBegun(known, old.zone(), now) : known);
        return EventTime.accepted(begin, last, isWhole, now);
    }

    /** The zone that times without an offset are read in. */
    ZoneId readingZone(ZoneId accountZone) {
        return zone.asOptional().orElse(accountZone);
    }

    private boolean saysAllDay() {
        return isAllDay.asOptional().orElse(false);
    }

    /** The beginning, in one zone, of the day that an instant is in in another. */
    private static Instant dayOf(Instant instant, ZoneId from, ZoneId to) {
        return instant.atZone(from).toLocalDate().atStartOfDay(to).toInstant();
    }

    /** The same of an end: a day that has begun is whole. */
    private static Instant dayAfterIfBegun(Instant instant, ZoneId from, ZoneId to) {
        LocalDate day = instant.atZone(from).toLocalDate();
        boolean hasBegun = day.atStartOfDay(from).toInstant().isBefore(instant);
        return (hasBegun ? day.plusDays(1) : day).atStartOfDay(to).toInstant();
    }
}
