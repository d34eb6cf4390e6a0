package org.hejnal.calendar.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Goes through a series: first the event's own time, then what the rule names after it. */
final class SeriesIterator implements Iterator<Instant> {
    private final Series series;
    private final Instant earliest;
    private final Optional<RuleTimes> times;
    private Optional<Instant> upcoming;

    SeriesIterator(Series series, Instant earliest) {
        this.series = series;
        this.earliest = earliest;
        Instant first = series.time().startsAt();
        series.rule().ifPresent(rule -> series.steps().take(rule.rate().candidates()));
        times = series.rule().flatMap(rule -> times(rule, series.local(first), series.local(earliest)));
        if (earliest.isAfter(first)) {
            // A local time may be an hour or two off; what is too early is left out below.
            times.ifPresent(rest -> rest.skipTo(series.local(earliest).minusDays(1)));
        }
        upcoming = isWanted(first) ? Optional.of(first) : after(first);
    }

    @Override
    public boolean hasNext() {
        return upcoming.isPresent();
    }

    @Override
    public Instant next() {
        Instant next = upcoming.orElseThrow(NoSuchElementException::new);
        upcoming = after(next);
        return next;
    }

    private static Optional<RuleTimes> times(LocalRule rule, LocalDateTime first, LocalDateTime earliest) {
        if (!rule.isCounted()) {
            return Optional.of(rule.times(rule.near(first, earliest.minusDays(1))));
        }
        if (rule.times(first).next().equals(Optional.of(first))) {
            return Optional.of(rule.times(first));
        }
        return rule.isCountOne() ? Optional.empty() : Optional.of(rule.oneLess().times(first));
    }

    /** Two local times can be the same instant where clocks go forward; it counts once. */
    private Optional<Instant> after(Instant previous) {
        Optional<LocalDateTime> local = nextLocal();
        while (local.isPresent()) {
            Instant start = series.time().instant(local.get());
            if (start.isAfter(EventTime.LATEST)) {
                return Optional.empty();
            }
            if (start.isAfter(previous) && isWanted(start)) {
                return Optional.of(start);
            }
            local = nextLocal();
        }
        return Optional.empty();
    }

    private Optional<LocalDateTime> nextLocal() {
        series.steps().take(1);
        return times.flatMap(RuleTimes::next);
    }

    private boolean isWanted(Instant start) {
        return !start.isBefore(earliest) && !series.isException(start);
    }
}
