package org.hejnal.calendar.recurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All the times that an event takes place, whether one or many. It begins with the event's own time and ends by
 * {@link EventTime#LATEST}.
 */
public final class Series {
    private static final Duration FIRST_LOOK_BACK = Duration.ofDays(7);
    private static final int FURTHER_LOOK_BACK = 4;

    private final EventTime time;
    private final Optional<LocalRule> rule;
    private final Set<Instant> exceptions;
    private final Steps steps;

    private Series(EventTime time, Optional<LocalRule> rule, Set<Instant> exceptions, Steps steps) {
        this.time = time;
        this.rule = rule;
        this.exceptions = exceptions;
        this.steps = steps;
    }

    /** @throws org.hejnal.platform.InvalidValueException if the rule is not accepted */
    public static Series of(EventTime time, Optional<Recurrence> recurrence) {
        return new Series(
                time,
                recurrence.map(recurring -> LocalRule.parse(recurring.rule(), time.zone())),
                recurrence.stream()
                        .flatMap(recurring -> recurring.exceptions().stream())
                        .map(time::aligned)
                        .collect(Collectors.toUnmodifiableSet()),
                new Steps());
    }

    /**
     * The same, of an event whose last end is known: nothing has to be counted to get there.
     *
     * @param until what {@link #until} has said
     * @param shared steps that all that one call goes through takes together
     */
    public Series knowing(Instant until, Steps shared) {
        return new Series(
                time,
                rule.map(known -> known.isCounted() ? known.endingAt(startOf(until)) : known),
                exceptions,
                shared);
    }

    /** The beginnings from an instant on, in order, without exceptions. */
    public Iterator<Instant> startsFrom(Instant earliest) {
        return new SeriesIterator(this, earliest);
    }

    /** The first beginning from an instant on. */
    public Optional<Instant> firstFrom(Instant earliest) {
        Iterator<Instant> starts = startsFrom(earliest);
        return starts.hasNext() ? Optional.of(starts.next()) : Optional.empty();
    }

    public boolean hasOccurrenceAt(Instant start) {
        return firstFrom(start).equals(Optional.of(start));
    }

    /** The last so many beginnings before an instant, in order. */
    List<Instant> lastBefore(Instant end, int count) {
        Instant latest = lastStart().plusMillis(1);
        Instant to = end.isBefore(latest) ? end : latest;
        Duration span = FIRST_LOOK_BACK;
        while (true) {
            Instant from = to.minus(span);
            List<Instant> found = last(from, to, count);
            if (found.size() == count || !from.isAfter(time.startsAt())) {
                return found;
            }
            span = span.multipliedBy(FURTHER_LOOK_BACK);
        }
    }

    /** When an occurrence ends: as long after its beginning as the first, or as many days. */
    public Optional<Instant> endOf(Instant start) {
        return time.endsAt().map(end -> {
            if (!time.isAllDay()) {
                return start.plus(Duration.between(time.startsAt(), end));
            }
            return time.instant(local(start).plusDays(days(end)));
        });
    }

    /** The inverse of {@link #endOf}. */
    private Instant startOf(Instant end) {
        if (time.endsAt().isEmpty()) {
            return end;
        }
        if (!time.isAllDay()) {
            return end.minus(Duration.between(time.startsAt(), time.endsAt().get()));
        }
        return time.instant(local(end).minusDays(days(time.endsAt().get())));
    }

    private long days(Instant end) {
        return ChronoUnit.DAYS.between(local(time.startsAt()), local(end));
    }

    /** How long an occurrence can be. A day that clocks are changed on can be longer than the first. */
    public Duration longest() {
        return time.endsAt()
                .map(end -> Duration.between(time.startsAt(), end).plusDays(1))
                .orElse(Duration.ZERO);
    }

    /** When the last occurrence has ended, or somewhat later. */
    public Instant until() {
        Instant last = lastStart();
        return endOf(last).orElse(last);
    }

    public EventTime time() {
        return time;
    }

    Steps steps() {
        return steps;
    }

    Optional<LocalRule> rule() {
        return rule;
    }

    boolean isException(Instant start) {
        return exceptions.contains(start);
    }

    LocalDateTime local(Instant instant) {
        return time.local(instant);
    }

    private Instant lastStart() {
        if (rule.isEmpty()) {
            return time.startsAt();
        }
        if (rule.get().isCounted()) {
            return lastCounted();
        }
        Instant until = rule.get().until().orElse(EventTime.LATEST);
        return until.isBefore(time.startsAt()) ? time.startsAt() : earlier(until, EventTime.LATEST);
    }

    private Instant lastCounted() {
        Instant last = time.startsAt();
        for (Iterator<Instant> starts = startsFrom(last); starts.hasNext(); ) {
            last = starts.next();
        }
        return last;
    }

    private List<Instant> last(Instant from, Instant to, int count) {
        ArrayDeque<Instant> found = new ArrayDeque<>();
        Iterator<Instant> starts = startsFrom(from);
        while (starts.hasNext()) {
            Instant start = starts.next();
            if (!start.isBefore(to)) {
                break;
            }
            found.addLast(start);
            if (found.size() > count) {
                found.removeFirst();
            }
        }
        return List.copyOf(found);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
