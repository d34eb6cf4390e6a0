package org.hejnal.calendar.recurrence;

import java.time.Duration;
import java.util.List;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

/**
 * How many times a rule can name, at most. What it costs to find them, and how much of a calendar they fill, follows
 * from it.
 *
 * @param candidates the times that are looked at for one period: an hour of HOURLY, a year of YEARLY
 * @param perPeriod those that BYSETPOS leaves
 * @param perDay the times of one day
 * @param period how long after the beginning of a period the next begins, months and years not being the longest
 * @param count COUNT
 */
record RuleRate(long candidates, long perPeriod, long perDay, Duration period, long count) {
    private static final int WEEKS = 53;
    private static final int MONTHS = 12;
    private static final int WEEKS_OF_MONTH = 5;

    static RuleRate of(RecurrenceRule rule) {
        int interval = rule.getInterval();
        boolean isHourly = rule.getFreq() == Freq.HOURLY;
        long minutes = size(rule, Part.BYMINUTE, 1);
        long hoursOfDay = size(rule, Part.BYHOUR, isHourly ? 1 + 23 / interval : 1);
        long candidates = isHourly ? minutes : days(rule) * hoursOfDay * minutes;
        return new RuleRate(
                candidates,
                Math.min(candidates, size(rule, Part.BYSETPOS, Integer.MAX_VALUE)),
                hoursOfDay * minutes,
                period(rule.getFreq()).multipliedBy(interval),
                rule.getCount() == null ? Long.MAX_VALUE : rule.getCount());
    }

    /** How many of the times are within a stretch of time, about; never much fewer than there can be. */
    long within(Duration stretch) {
        long periods = 1 + stretch.dividedBy(period);
        return Math.min(count, Math.min(perPeriod * periods, perDay * (1 + stretch.toDays())));
    }

    private static long days(RecurrenceRule rule) {
        long weekdays = rule.getByDayPart() == null ? 0 : rule.getByDayPart().size();
        long monthDays = size(rule, Part.BYMONTHDAY, 0);
        return switch (rule.getFreq()) {
            case YEARLY -> daysOfYear(rule, weekdays, monthDays);
            case MONTHLY -> Math.max(1, Math.max(monthDays, weekdays * WEEKS_OF_MONTH));
            case WEEKLY -> Math.max(1, weekdays);
            default -> 1;
        };
    }

    /** The parts that name days are taken one by one: together they name no more. */
    private static long daysOfYear(RecurrenceRule rule, long weekdays, long monthDays) {
        long months = size(rule, Part.BYMONTH, 0);
        long weeksOfYear = months == 0 ? WEEKS : months * WEEKS_OF_MONTH;
        long ofWeeks = size(rule, Part.BYWEEKNO, 0) * Math.max(1, weekdays);
        long ofMonths = monthDays * (months == 0 ? MONTHS : months);
        return Math.max(
                Math.max(Math.max(1, months), size(rule, Part.BYYEARDAY, 0)),
                Math.max(ofWeeks, Math.max(ofMonths, weekdays * weeksOfYear)));
    }

    private static long size(RecurrenceRule rule, Part part, long otherwise) {
        List<Integer> numbers = rule.getByPart(part);
        return numbers == null || numbers.isEmpty() ? otherwise : numbers.size();
    }

    private static Duration period(Freq freq) {
        return switch (freq) {
            case YEARLY -> Duration.ofDays(365);
            case MONTHLY -> Duration.ofDays(31);
            case WEEKLY -> Duration.ofDays(7);
            case DAILY -> Duration.ofDays(1);
            default -> Duration.ofHours(1);
        };
    }
}
