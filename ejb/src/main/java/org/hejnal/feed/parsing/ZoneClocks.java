package org.hejnal.feed.parsing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** A definition of a zone (RFC 5545, 3.6.5), evaluated as it is written for the years of a file. */
final class ZoneClocks {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int DATE_LENGTH = 8;
    private static final int LAST_HOUR = 23;
    private static final int MAX_CHANGES = 5000;

    /** A change of the clocks: what they showed before it, by the offset that they had. */
    private record Change(LocalDateTime at, ZoneOffset from, ZoneOffset to) {}

    private final List<Change> changes = new ArrayList<>();
    private final List<LocalDateTime> ends = new ArrayList<>();
    private final int first;
    private final int last;

    private ZoneClocks(int first, int last) {
        this.first = first;
        this.last = last;
    }

    static ZoneClocks of(ParsedComponent definition, int first, int last) {
        ZoneClocks clocks = new ZoneClocks(first, last);
        Stream.of("STANDARD", "DAYLIGHT")
                .flatMap(name -> definition.components(name).stream())
                .forEach(clocks::add);
        ImportRefusal.unless(
                !clocks.changes.isEmpty(), "Definicja strefy czasowej jest pusta.", "A time zone has no observance.");
        clocks.changes.sort(Comparator.comparing(change -> change.at().toInstant(change.from())));
        clocks.findEnds();
        return clocks;
    }

    /** What a local time means; in a gap by the offset before it, of a doubled hour the first. */
    ZoneOffset offsetAt(LocalDateTime local) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (local.isBefore(ends.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? changes.get(0).from() : changes.get(low - 1).to();
    }

    /** When the clocks show what they are changed to. What they show before that is never later, or it is passed over. */
    private void findEnds() {
        LocalDateTime latest = LocalDateTime.MIN;
        for (Change change : changes) {
            LocalDateTime end = end(change);
            latest = end.isAfter(latest) ? end : latest;
            ends.add(latest);
        }
    }

    /** The clocks show a doubled hour until it is over. */
    private static LocalDateTime end(Change change) {
        int forward = Math.max(0, change.to().getTotalSeconds() - change.from().getTotalSeconds());
        return change.at().plusSeconds(forward);
    }

    /** Whether a zone's clocks go as these do, from the first of the years to another. */
    boolean areIn(ZoneRules rules, int until) {
        return agreesFrom(rules, until) <= first;
    }

    /** The same, but for times before the first change, of which the definition says nothing. */
    boolean areInSinceTheyAreKnown(ZoneRules rules, int until) {
        LocalDateTime known = ends.get(0);
        return IntStream.rangeClosed(first, until)
                .filter(year -> year >= known.getYear())
                .noneMatch(year -> isOtherIn(rules, known, LocalDateTime.of(year, 1, 1, 0, 0)));
    }

    /** The year from which on a zone's clocks go as these do until another; the one after it if they do not even then. */
    int agreesFrom(ZoneRules rules, int until) {
        if (isOtherIn(rules, until)) {
            return until + 1;
        }
        int year = until;
        while (year > first && !isOtherIn(rules, year - 1)) {
            year--;
        }
        return year;
    }

    private boolean isOtherIn(ZoneRules rules, int year) {
        return isOtherIn(rules, LocalDateTime.MIN, LocalDateTime.of(year, 1, 1, 0, 0));
    }

    /** Within a year, as far as it is not before a time. */
    private boolean isOtherIn(ZoneRules rules, LocalDateTime known, LocalDateTime newYear) {
        LocalDateTime from = known.isAfter(newYear) ? known : newYear;
        LocalDateTime to = newYear.plusYears(1);
        for (LocalDateTime at = from; at.isBefore(to); at = at.plusDays(15)) {
            if (!rules.getOffset(at).equals(offsetAt(at))) {
                return true;
            }
        }
        return changes.stream()
                .filter(change -> !change.at().isBefore(from) && change.at().isBefore(to))
                .anyMatch(change -> !isIn(rules, change));
    }

    private static boolean isIn(ZoneRules rules, Change change) {
        Instant at = change.at().toInstant(change.from());
        return rules.getOffset(at).equals(change.to())
                && rules.getOffset(at.minusSeconds(1)).equals(change.from());
    }

    /** The offset that the clocks have from the first of the years to another, if it is one. */
    Optional<ZoneOffset> fixed(int until) {
        ZoneOffset offset = offsetAt(LocalDateTime.of(first, 1, 1, 0, 0));
        return areIn(offset.getRules(), until) ? Optional.of(offset) : Optional.empty();
    }

    private void add(ParsedComponent observance) {
        ZoneOffset from = offset(observance, "TZOFFSETFROM");
        ZoneOffset to = offset(observance, "TZOFFSETTO");
        LocalDateTime start = time(observance.value("DTSTART").orElse(""));
        add(new Change(start, from, to));
        observance
                .properties("RDATE")
                .forEach(dates -> Arrays.stream(dates.value().split(","))
                        .forEach(text -> add(new Change(time(text.strip()), from, to))));
        observance.properties("RRULE").forEach(rule -> addAll(rule.value().strip(), start, from, to));
    }

    private void addAll(String text, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        try {
            RecurrenceRule rule = new RecurrenceRule(text.replace("+", ""), RfcMode.RFC5545_STRICT);
            ImportRefusal.unless(
                    rule.getFreq() == Freq.YEARLY,
                    "Strefa czasowa nie zmienia czasu raz w roku.",
                    "A time zone changes its clocks by no yearly rule.");
            DateTime until = rule.getUntil();
            if (until != null) {
                rule.setUntil(local(until, from));
            }
            RecurrenceRuleIterator times = rule.iterator(millis(start), DateTime.UTC);
            if (start.getYear() < first - 1 && rule.getCount() == null) {
                times.fastForward(millis(LocalDateTime.of(first - 1, 1, 1, 0, 0)));
            }
            while (times.hasNext()) {
                LocalDateTime at = LocalDateTime.ofEpochSecond(times.nextMillis() / 1000, 0, ZoneOffset.UTC);
                if (at.getYear() > last) {
                    break;
                }
                add(new Change(at, from, to));
            }
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            throw ImportRefusal.of(
                    "Reguła strefy czasowej jest błędna: " + ImportRefusal.quoted(text),
                    "A time zone has a rule that is none: " + ImportRefusal.quoted(text));
        }
    }

    /** It should be in UTC, and what the rule names is local. Thunderbird writes what is local, others a day. */
    private static DateTime local(DateTime until, ZoneOffset from) {
        if (!until.isAllDay() && !until.isFloating()) {
            return new DateTime(DateTime.UTC, until.getTimestamp() + from.getTotalSeconds() * 1000L);
        }
        return new DateTime(
                DateTime.UTC,
                until.getYear(),
                until.getMonth(),
                until.getDayOfMonth(),
                until.isAllDay() ? LAST_HOUR : until.getHours(),
                until.getMinutes(),
                until.getSeconds());
    }

    private void add(Change change) {
        ImportRefusal.unless(
                changes.size() < MAX_CHANGES,
                "Strefa czasowa zmienia czas zbyt często.",
                "A time zone changes its clocks too often.");
        changes.add(change);
    }

    private static long millis(LocalDateTime local) {
        return local.toEpochSecond(ZoneOffset.UTC) * 1000;
    }

    /** Some programs write a day, and some a "Z" behind what is local all the same. */
    private static LocalDateTime time(String text) {
        try {
            String local = text.replaceFirst("Z$", "");
            return LocalDateTime.parse(local.length() == DATE_LENGTH ? local + "T000000" : local, TIME);
        } catch (DateTimeException e) {
            throw ImportRefusal.of(
                    "Początek w definicji strefy czasowej jest błędny.", "A time zone has a beginning that is none.");
        }
    }

    private static ZoneOffset offset(ParsedComponent observance, String name) {
        try {
            return ZoneOffset.of(observance.value(name).orElse(""));
        } catch (DateTimeException e) {
            throw ImportRefusal.of(
                    "W definicji strefy czasowej brakuje " + name + ".", "A time zone has no " + name + ".");
        }
    }
}
