package org.hejnal.feed.parsing;

import java.time.Duration;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration (RFC 5545, 3.3.6). Days are those of the calendar.
 *
 * @param days weeks and days
 * @param time hours, minutes and seconds
 */
public record ParsedDuration(Period days, Duration time) {
    private static final Pattern FORM = Pattern.compile(
            "([+-]?)P(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,7})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9})S)?)?");

    /** @throws org.hejnal.platform.InvalidValueException if it is none */
    public static ParsedDuration of(String text) {
        Matcher matcher = FORM.matcher(text);
        ImportRefusal.unless(
                matcher.matches() && !text.endsWith("P") && !text.endsWith("T"),
                "To nie jest czas trwania: " + ImportRefusal.quoted(text),
                "No duration: " + ImportRefusal.quoted(text));
        int sign = matcher.group(1).equals("-") ? -1 : 1;
        Duration time = Duration.ofHours(number(matcher, 4))
                .plusMinutes(number(matcher, 5))
                .plusSeconds(number(matcher, 6));
        int days = number(matcher, 2) * 7 + number(matcher, 3);
        return new ParsedDuration(Period.ofDays(sign * days), time.multipliedBy(sign));
    }

    /** Days of 24 hours. */
    @SuppressWarnings("JavaPeriodGetDays") // the period is made of days alone
    public long minutes() {
        return Duration.ofDays(days.getDays()).plus(time).toMinutes();
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }
}
