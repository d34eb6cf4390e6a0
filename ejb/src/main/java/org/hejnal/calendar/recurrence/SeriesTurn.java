package org.hejnal.calendar.recurrence;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.platform.InvalidValueException;

/**
 * A series that moves because one of its occurrences does. The rule turns along, so that each occurrence moves by about as
 * much, and the very one that was moved is where it was put.
 *
 * @param time when the series is now
 * @param recurrence what it recurs by, and which of it does not take place
 */
public record SeriesTurn(EventTime time, Recurrence recurrence) {
    /** So many occurrences are compared at least, and at most. */
    private static final int MANY = 100;

    private static final int MOST = 5000;

    /** The first Tuesday of a month may be six days before that of the first Monday. */
    private static final Duration NEAR = Duration.ofDays(7);

    /** Clocks may leave a local time out. */
    private static final Duration SAME = Duration.ofHours(3);

    /**
     * Moves a series along with an occurrence.
     *
     * @param from the occurrence as it was
     * @param to the same occurrence as it shall be
     * @throws InvalidValueException if no rule like this one does that
     */
    public static SeriesTurn of(EventTime time, Recurrence recurrence, EventTime from, EventTime to) {
        return find(time, recurrence, from, to)
                .orElseThrow(() -> Refusal.of(
                        CalendarField.START,
                        "The rule " + recurrence.rule()
                                + " cannot move along with this occurrence. Say the new rule, or"
                                + " take this occurrence out and make an event of it."));
    }

    /** The same, if it can. */
    public static Optional<SeriesTurn> find(EventTime time, Recurrence recurrence, EventTime from, EventTime to) {
        LocalDateTime before = from.local(from.startsAt());
        LocalDateTime after = to.local(to.startsAt());
        if (before.equals(after)) {
            EventTime same = time.moved(from, to);
            return Optional.of(new SeriesTurn(same, RecurrencePolicy.moved(recurrence, time, same)));
        }
        Move move = new Move(time, recurrence, from, to);
        String rule = RuleTurn.turned(RuleTurn.until(recurrence.rule(), ""), before, after);
        return isRule(rule, to)
                ? move.starts(rule)
                        .flatMap(start -> move.attempt(rule, start).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Turned numbers may be none: an hour 25, a month 0. */
    private static boolean isRule(String rule, EventTime time) {
        try {
            LocalRule.parse(rule, time.zone());
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** Whether the rule of a series names a time at which it is to begin. */
    public static boolean names(Recurrence recurrence, EventTime time) {
        LocalDateTime first = time.local(time.startsAt());
        return LocalRule.parse(recurrence.rule(), time.zone())
                .times(first)
                .next()
                .equals(Optional.of(first));
    }

    private record Move(EventTime time, Recurrence recurrence, EventTime from, EventTime to) {
        /** As much later; the same day of another month; or where the turned rule names one. */
        Stream<LocalDateTime> starts(String rule) {
            return Stream.of(plainStart(), startByMonths(), startByRule(rule)).flatMap(Optional::stream);
        }

        private Optional<LocalDateTime> plainStart() {
            return Optional.of(time.local(time.startsAt()).plus(difference()));
        }

        private Optional<LocalDateTime> startByMonths() {
            LocalDateTime target = to.local(to.startsAt());
            LocalDate first = time.local(time.startsAt()).toLocalDate().withDayOfMonth(1);
            LocalDate before = from.local(from.startsAt()).toLocalDate().withDayOfMonth(1);
            LocalDate month = first.plusMonths(
                    ChronoUnit.MONTHS.between(before, target.toLocalDate().withDayOfMonth(1)));
            try {
                return Optional.of(month.withDayOfMonth(target.getDayOfMonth()).atTime(target.toLocalTime()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        /** As many occurrences before the moved one as there were, counted in the periods of the series. */
        private Optional<LocalDateTime> startByRule(String rule) {
            LocalDateTime target = to.local(to.startsAt());
            LocalDate first = time.local(time.startsAt()).toLocalDate();
            LocalDate period = rule.contains("FREQ=YEARLY") ? first.withDayOfYear(1) : first.withDayOfMonth(1);
            int wanted = old().indexOf(from.startsAt());
            List<LocalDateTime> named = new ArrayList<>();
            RuleTimes times = parse(rule).times(period.atTime(target.toLocalTime()));
            Optional<LocalDateTime> next = times.next();
            while (next.isPresent() && !next.get().isAfter(target) && named.size() < MOST) {
                named.add(next.get());
                next = times.next();
            }
            int place = named.size() - 1 - wanted;
            return wanted >= 0 && place >= 0 ? Optional.of(named.get(place)) : Optional.empty();
        }

        private LocalRule parse(String rule) {
            return LocalRule.parse(rule, to.zone());
        }

        Optional<SeriesTurn> attempt(String rule, LocalDateTime start) {
            try {
                EventTime begun = to.at(to.instant(start));
                EventTime moved = EventTime.accepted(begun.startsAt(), begun.endsAt(), begun.isAllDay(), begun.zone());
                return isAlong(moved, rule) ? Optional.of(turned(moved, rule)) : Optional.empty();
            } catch (InvalidValueException e) {
                return Optional.empty();
            }
        }

        /** Each occurrence moves by about as much, none goes, and the moved one is where it was put. */
        private boolean isAlong(EventTime moved, String rule) {
            List<Instant> before = old();
            List<Instant> after = starts(moved, Recurrence.of(rule), before.size());
            int place = before.indexOf(from.startsAt());
            boolean isExact =
                    rule.contains("FREQ=WEEKLY") || rule.contains("FREQ=DAILY") || rule.contains("FREQ=HOURLY");
            boolean isThere =
                    place >= 0 && place < after.size() && after.get(place).equals(to.startsAt());
            return isThere
                    && after.size() == before.size()
                    && names(recurrence, time) == names(Recurrence.of(rule), moved)
                    && isNear(before, moved, after, isExact ? SAME : NEAR);
        }

        private boolean isNear(List<Instant> before, EventTime moved, List<Instant> after, Duration most) {
            for (int place = 0; place < before.size(); place++) {
                LocalDateTime expected = time.local(before.get(place)).plus(difference());
                Duration off = Duration.between(expected, moved.local(after.get(place)));
                if (off.abs().compareTo(most) > 0) {
                    return false;
                }
            }
            return true;
        }

        private SeriesTurn turned(EventTime moved, String rule) {
            List<Instant> before = old();
            List<Instant> after = starts(moved, Recurrence.of(rule), before.size());
            List<Instant> exceptions = recurrence.exceptions().stream()
                    .map(exception -> {
                        int place = before.indexOf(exception);
                        return place >= 0
                                ? after.get(place)
                                : moved.instant(time.local(exception).plus(difference()));
                    })
                    .toList();
            return new SeriesTurn(moved, new Recurrence(ended(moved, rule), exceptions));
        }

        /** As many occurrences as before: the rule ends where it did, or with the last one. */
        private String ended(EventTime moved, String rule) {
            String until = RuleParts.of(recurrence.rule()).byName().getOrDefault("UNTIL", "");
            if (until.isEmpty()) {
                return rule;
            }
            Series series = Series.of(time, Optional.of(Recurrence.of(recurrence.rule())));
            int count = starts(time, Recurrence.of(recurrence.rule()), MOST).size();
            List<Instant> all = starts(moved, Recurrence.of(rule), count);
            String kept = RuleTurn.until(rule, until);
            boolean isSame = starts(moved, Recurrence.of(kept), count + 1).equals(all);
            Instant last = count < MOST
                    ? all.get(count - 1)
                    : moved.instant(series.local(series.until()).plus(difference()));
            return isSame ? kept : RuleTurn.until(rule, RuleParts.until(last));
        }

        /** The occurrences of the series as it was, exceptions included: those up to the moved one, and many. */
        private List<Instant> old() {
            List<Instant> starts = new ArrayList<>();
            Iterator<Instant> all = Series.of(time, Optional.of(Recurrence.of(recurrence.rule())))
                    .startsFrom(time.startsAt());
            while (all.hasNext() && starts.size() < MOST && isWanted(starts)) {
                starts.add(all.next());
            }
            return starts;
        }

        private boolean isWanted(List<Instant> starts) {
            return starts.size() < MANY || starts.get(starts.size() - 1).isBefore(lastAsked());
        }

        private Instant lastAsked() {
            return Stream.concat(Stream.of(from.startsAt()), recurrence.exceptions().stream())
                    .max(Instant::compareTo)
                    .orElseThrow();
        }

        private static List<Instant> starts(EventTime time, Recurrence recurrence, int most) {
            List<Instant> starts = new ArrayList<>();
            Iterator<Instant> all = Series.of(time, Optional.of(recurrence)).startsFrom(time.startsAt());
            while (all.hasNext() && starts.size() < most) {
                starts.add(all.next());
            }
            return starts;
        }

        private Duration difference() {
            return Duration.between(from.local(from.startsAt()), to.local(to.startsAt()));
        }
    }
}
