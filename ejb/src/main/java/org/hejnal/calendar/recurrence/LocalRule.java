package org.hejnal.calendar.recurrence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;

/**
 * An RRULE, read for events of a zone. The library computes in local time, as if it were UTC; what a local time means in
 * the zone is decided by {@link java.time}, which does as RFC 5545, section 3.3.5, says: one that is skipped has the
 * offset from before the gap, of a doubled one the first is meant.
 */
final class LocalRule {
    private static final int MAX_COUNT = 10_000;
    private static final int MAX_INTERVAL = 1000;
    private static final int MAX_PER_DAY = 24;
    private static final int MAX_CANDIDATES = 1000;

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
            rule.setUntil(accepted(rule.getUntil(), zone));
        }
        return new LocalRule(rule, zone);
    }

    /** A rule as it is stored: spelled as the standard has it, however it was sent. */
    static String canonical(String text) {
        return read(text).toString();
    }

    /** The same without COUNT: what it names up to the last occurrence is what was counted. */
    LocalRule endingAt(Instant lastStart) {
        RecurrenceRule ending = read(rule.toString());
        ending.setUntil(new DateTime(DateTime.UTC, millis(LocalDateTime.ofInstant(lastStart, zone))));
        return new LocalRule(ending, zone);
    }

    /** @throws org.hejnal.platform.InvalidValueException if it names too many times, or takes too long to name them */
    LocalRule requireModest() {
        // The library goes from hour to hour, and gives up within two months.
        accept(rule.getFreq() != Freq.HOURLY || !choosesDays(), "HOURLY does not go with days, weeks and months.");
        RuleRate rate = rate();
        accept(rate.perDay() <= MAX_PER_DAY, "It recurs at most " + MAX_PER_DAY + " times a day.");
        accept(
                rate.candidates() <= MAX_CANDIDATES,
                "A period of its frequency has more than " + MAX_CANDIDATES + " times.");
        return this;
    }

    /** Whether it names times of the day, which whole days do not have (RFC 5545, section 3.3.10). */
    boolean choosesHours() {
        return rule.getFreq() == Freq.HOURLY
                || Stream.of(Part.BYHOUR, Part.BYMINUTE).anyMatch(rule::hasPart);
    }

    private boolean choosesDays() {
        return Stream.of(Part.BYMONTH, Part.BYYEARDAY, Part.BYMONTHDAY, Part.BYWEEKNO)
                .anyMatch(rule::hasPart);
    }

    RuleRate rate() {
        return RuleRate.of(rule);
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
    @SuppressWarnings("JavaLocalDateTimeGetNano") // the seconds are in the rule's own milliseconds
    RuleTimes times(LocalDateTime first) {
        return new RuleTimes(() -> rule.iterator(millis(first.withNano(0)), DateTime.UTC), first.getNano());
    }

    /**
     * A local time from which on the rule, which counts nothing, names the same as from its first one: not after the earliest
     * that is asked for. The library goes through the hours one by one, which takes long from 1850 on; hours are alike.
     */
    LocalDateTime near(LocalDateTime first, LocalDateTime earliest) {
        long steps =
                rule.getFreq() == Freq.HOURLY ? ChronoUnit.HOURS.between(first, earliest) / rule.getInterval() - 1 : 0;
        return steps > 0 ? first.plusHours(steps * rule.getInterval()) : first;
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
            throw Refusal.of(CalendarField.RULE, "This is no recurrence rule of RFC 5545: " + e.getMessage());
        }
    }

    /** The library takes days that no calendar has. */
    private static DateTime accepted(DateTime until, ZoneId zone) {
        try {
            return local(until, zone);
        } catch (DateTimeException e) {
            throw Refusal.of(CalendarField.RULE, "UNTIL is no time: " + e.getMessage());
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
        Refusal.unless(isFine, CalendarField.RULE, message);
    }
}
