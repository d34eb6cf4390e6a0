package org.hejnal.evt.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.SentTime;

/** Reads the times of one call. */
final class TimeReader {
    private final EvtCall call;
    private final ZoneId accountZone;

    TimeReader(EvtCall call, ZoneId accountZone) {
        this.call = call;
        this.accountZone = accountZone;
    }

    /** When a new event is; absent if the call says nothing of it. */
    Optional<EventTime> create() {
        ZoneId zone = readingZone();
        boolean isAllDay = isAllDay();
        return call.find(EventInputs.START)
                .map(start -> EventTime.accepted(
                        start(start, isAllDay, zone),
                        call.find(EventInputs.END).map(end -> end(end, isAllDay, zone)),
                        isAllDay,
                        zone));
    }

    /** When an event shall be that was at a time; what the call does not mention stays. */
    EventTime change(EventTime old) {
        if (call.isCleared(EventInputs.START)) {
            throw EvtException.invalid(EventInputs.START.name(), "cannot be empty.");
        }
        ZoneId zone = call.isGiven(EventInputs.ZONE) ? readingZone() : old.zone();
        boolean isAllDay = call.isGiven(EventInputs.ALL_DAY) ? isAllDay() : old.isAllDay();
        Instant start = call.find(EventInputs.START)
                .map(sent -> isAllDay ? start(sent, true, zone) : sent.in(readingZone()))
                .orElseGet(() -> isAllDay ? moved(old.startsAt(), old.zone(), zone) : old.startsAt());
        return EventTime.accepted(start, changedEnd(old, isAllDay, zone), isAllDay, zone);
    }

    private Optional<Instant> changedEnd(EventTime old, boolean isAllDay, ZoneId zone) {
        if (call.isGiven(EventInputs.END)) {
            return call.find(EventInputs.END).map(sent -> isAllDay ? end(sent, true, zone) : sent.in(readingZone()));
        }
        return isAllDay ? old.endsAt().map(end -> dayAfterIfBegun(end, old.zone(), zone)) : old.endsAt();
    }

    /** The last instant of the time until which something recurs: of a bare date, its last second. */
    Instant until(SentTime sent) {
        return sent.isDate()
                ? sent.time()
                        .toLocalDate()
                        .atTime(LocalTime.of(23, 59, 59))
                        .atZone(readingZone())
                        .toInstant()
                : sent.in(readingZone());
    }

    /** The instant of a time that something is known by. */
    Instant instant(SentTime sent) {
        return sent.in(readingZone());
    }

    private boolean isAllDay() {
        return call.find(EventInputs.ALL_DAY).orElse(false);
    }

    /** The zone that times without an offset are read in. */
    private ZoneId readingZone() {
        return call.find(EventInputs.ZONE).orElse(accountZone);
    }

    private static Instant start(SentTime sent, boolean isAllDay, ZoneId zone) {
        Instant instant = sent.in(zone);
        return isAllDay ? moved(instant, zone, zone) : instant;
    }

    private static Instant end(SentTime sent, boolean isAllDay, ZoneId zone) {
        Instant instant = sent.in(zone);
        return isAllDay ? dayAfterIfBegun(instant, zone, zone) : instant;
    }

    /** The beginning, in one zone, of the day that an instant is in in another. */
    private static Instant moved(Instant instant, ZoneId from, ZoneId to) {
        return instant.atZone(from).toLocalDate().atStartOfDay(to).toInstant();
    }

    /** The same of an end: a day that has begun is whole. */
    private static Instant dayAfterIfBegun(Instant instant, ZoneId from, ZoneId to) {
        LocalDate day = instant.atZone(from).toLocalDate();
        boolean hasBegun = day.atStartOfDay(from).toInstant().isBefore(instant);
        return (hasBegun ? day.plusDays(1) : day).atStartOfDay(to).toInstant();
    }
}
