package org.hejnal.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/**
 * An RRULE, read for events of a zone. The library computes in local time, as if it were UTC; what a local time means in
 * the zone is decided by {@link java.time}, which does as RFC 5545, section 3.3.5, says: one that is skipped has the
 * offset from before the gap, of a doubled one the first is meant.
 */
final class LocalRule {
    private static final int MAX_COUNT = 10_000;
    private static final int MAX_INTERVAL = 1000;

    private final RecurrenceRule rule;
    private final ZoneId zone;

    private LocalRule(RecurrenceRule rule, ZoneId zone) {
        this.rule = rule;
        this.zone = zone;
    }

    /** @throws org.hejnal.platform.InvalidValueException if it is no rule, or one that is not accepted */
    static LocalRule parse(String text, ZoneId zone) {
        RecurrenceRule rule = read(text);
        Freq freq = rule.getFreq();
        accept(freq != Freq.SECONDLY && freq != Freq.MINUTELY && !rule.hasPart(Part.BYSECOND), "It recurs too often.");
        accept(!rule.hasPart(Part.RSCALE) && !rule.hasPart(Part.SKIP), "RSCALE and SKIP are not accepted.");
        accept(rule.getInterval() <= MAX_INTERVAL, "INTERVAL is at most " + MAX_INTERVAL + ".");
        accept(rule.getCount() == null || rule.getCount() <= MAX_COUNT, "COUNT is at most " + MAX_COUNT + ".");
        // Not every year has a week 53, and the library does not see that.
        accept(!names(rule, Part.BYWEEKNO, 53), "BYWEEKNO is from 1 to 52.");
        if (rule.getUntil() != null) {
            rule.setUntil(local(rule.getUntil(), zone));
        }
        return new LocalRule(rule, zone);
    }

    boolean isCounted() {
        return rule.getCount() != null;
    }

    /** When nothing begins any more because of UNTIL. */
    Optional<Instant> until() {
        return Optional.ofNullable(rule.getUntil())
                .map(until -> local(until.getTimestamp()).atZone(zone).toInstant());
    }

    /** Where the rule's local times go on from; without the first occurrence where the rule does not name it. */
    RuleTimes times(LocalDateTime first) {
        return new RuleTimes(() -> rule.iterator(millis(first.withNano(0)), DateTime.UTC), first.getNano());
    }

    /** The beginning counts as the first occurrence even if the rule does not name it (RFC 5545, section 3.8.5.3). */
    LocalRule oneLess() {
        RecurrenceRule less = read(rule.toString());
        less.setCount(rule.getCount() - 1);
        return new LocalRule(less, zone);
    }

    boolean isCountOne() {
        return isCounted() && rule.getCount() == 1;
    }

    static long millis(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    static LocalDateTime local(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    private static RecurrenceRule read(String text) {
        try {
            return new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            throw Refusal.of("rrule", "This is no recurrence rule of RFC 5545: " + e.getMessage());
        }
    }

    /** A date means until the end of the day. */
    private static DateTime local(DateTime until, ZoneId zone) {
        LocalDateTime written = LocalDateTime.of(
                until.getYear(),
                until.getMonth() + 1,
                until.getDayOfMonth(),
                until.isAllDay() ? 23 : until.getHours(),
                until.isAllDay() ? 59 : until.getMinutes(),
                until.isAllDay() ? 59 : until.getSeconds());
        boolean isAbsolute = !until.isAllDay() && !until.isFloating();
        LocalDateTime local =
                isAbsolute ? LocalDateTime.ofInstant(Instant.ofEpochMilli(until.getTimestamp()), zone) : written;
        return new DateTime(DateTime.UTC, millis(local));
    }

    private static boolean names(RecurrenceRule rule, Part part, int value) {
        return rule.hasPart(part) && rule.getByPart(part).stream().anyMatch(number -> Math.abs(number) == value);
    }

    private static void accept(boolean isFine, String message) {
        Refusal.unless(isFine, "rrule", message);
    }
}
