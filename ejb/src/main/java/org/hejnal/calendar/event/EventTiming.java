package org.hejnal.calendar.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.calendar.recurrence.Steps;
import org.hejnal.circle.OwnedId;
import org.jspecify.annotations.Nullable;

/** When an event takes place, without all that is said of it: any number of these can be looked at. */
public record EventTiming(OwnedId id, EventTime time, Optional<String> rule, Optional<Instant> recursUntil) {
    /** What is read, of alias {@code e}. */
    public static final String COLUMNS = "e.circle_id, e.number, e.starts_at, e.ends_at, e.is_all_day, e.time_zone,"
            + " e.recurrence, e.recurs_until";

    /** @param steps shared by all that one call goes through */
    public Series series(Map<OwnedId, List<Instant>> exceptions, Steps steps) {
        Series series = Series.of(time, rule.map(text -> new Recurrence(text, exceptions.getOrDefault(id, List.of()))));
        return recursUntil.map(until -> series.knowing(until, steps)).orElse(series);
    }

    /** The columns, in their order. */
    public record Row(
            long circleId,
            long number,
            Instant startsAt,
            @Nullable Instant endsAt,
            boolean isAllDay,
            String timeZone,
            @Nullable String rule,
            @Nullable Instant recursUntil) {
        public EventTiming timing() {
            return new EventTiming(
                    new OwnedId(circleId, number),
                    new EventTime(startsAt, Optional.ofNullable(endsAt), isAllDay, ZoneId.of(timeZone)),
                    Optional.ofNullable(rule),
                    Optional.ofNullable(recursUntil));
        }
    }
}
