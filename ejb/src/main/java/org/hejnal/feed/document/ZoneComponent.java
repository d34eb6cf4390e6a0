package org.hejnal.feed.document;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A VTIMEZONE (RFC 5545, 3.6.5): how the server itself reckons in a zone, from a year on. Changes of the clocks that
 * follow a rule are written as it from the first year that knows it; others one by one.
 */
final class ZoneComponent {
    /** Where a rule cannot be written as one, its changes are written for so many years. */
    private static final int YEARS_ONE_BY_ONE = 30;

    private static final int YEARS_CHECKED = 28;

    private final ContentLines lines;
    private final ZoneRules rules;

    private ZoneComponent(ContentLines lines, ZoneId zone) {
        this.lines = lines;
        this.rules = zone.getRules();
    }

    /** @param from before everything that refers to the zone */
    static void write(ContentLines lines, ZoneId zone, Instant from) {
        lines.begin("VTIMEZONE").add("TZID", CalendarTimes.zoneName(zone));
        new ZoneComponent(lines, zone).writeFrom(from);
        lines.end("VTIMEZONE");
    }

    private void writeFrom(Instant from) {
        ZoneOffset first = rules.getOffset(from);
        observance(LocalDateTime.ofInstant(from, first), first, first, rules.isDaylightSavings(from), Optional.empty());
        List<ZoneOffsetTransition> listed = rules.getTransitions();
        listed.stream()
                .filter(transition -> transition.getInstant().isAfter(from))
                .forEach(transition -> observance(transition, Optional.empty()));
        Instant lastListed =
                listed.isEmpty() ? from : listed.get(listed.size() - 1).getInstant();
        Instant ruled = lastListed.isAfter(from) ? lastListed : from;
        rules.getTransitionRules().forEach(rule -> writeRule(rule, ruled));
    }

    private void writeRule(ZoneOffsetTransitionRule rule, Instant after) {
        int year = after.atOffset(ZoneOffset.UTC).getYear();
        ZoneOffsetTransition first = rule.createTransition(year);
        if (!first.getInstant().isAfter(after)) {
            first = rule.createTransition(++year);
        }
        String recurrence = recurrence(rule, first);
        if (isFollowed(recurrence, rule, year)) {
            observance(first, Optional.of(recurrence));
            return;
        }
        for (int later = 0; later < YEARS_ONE_BY_ONE; later++) {
            observance(rule.createTransition(year + later), Optional.empty());
        }
    }

    /** The last such day of a month, or its first, second, third or fourth. */
    private static String recurrence(ZoneOffsetTransitionRule rule, ZoneOffsetTransition first) {
        LocalDate day = first.getDateTimeBefore().toLocalDate();
        int week = rule.getDayOfMonthIndicator() < 0 ? -1 : (rule.getDayOfMonthIndicator() + 6) / 7;
        return "FREQ=YEARLY;BYMONTH=" + day.getMonthValue() + ";BYDAY=" + week + shortName(day.getDayOfWeek());
    }

    /** Rules may say more than that: a day of the month, the Sunday from the 25th on, the end of a day. */
    private static boolean isFollowed(String recurrence, ZoneOffsetTransitionRule rule, int from) {
        LocalDateTime first = rule.createTransition(from).getDateTimeBefore();
        for (int year = from; year < from + YEARS_CHECKED; year++) {
            ZoneOffsetTransition transition = rule.createTransition(year);
            boolean isSameTime = transition.getDateTimeBefore().toLocalTime().equals(first.toLocalTime());
            if (!isSameTime || !recurrence(rule, transition).equals(recurrence) || !isNamed(rule, transition)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the day is the one of its month that the recurrence means. */
    private static boolean isNamed(ZoneOffsetTransitionRule rule, ZoneOffsetTransition transition) {
        LocalDate day = transition.getDateTimeBefore().toLocalDate();
        return rule.getDayOfMonthIndicator() < 0
                ? day.getDayOfMonth() > day.lengthOfMonth() - 7
                : (day.getDayOfMonth() + 6) / 7 == (rule.getDayOfMonthIndicator() + 6) / 7;
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }

    private void observance(ZoneOffsetTransition transition, Optional<String> recurrence) {
        observance(
                transition.getDateTimeBefore(),
                transition.getOffsetBefore(),
                transition.getOffsetAfter(),
                rules.isDaylightSavings(transition.getInstant()),
                recurrence);
    }

    private void observance(
            LocalDateTime from, ZoneOffset before, ZoneOffset after, boolean isDaylight, Optional<String> recurrence) {
        String name = isDaylight ? "DAYLIGHT" : "STANDARD";
        lines.begin(name)
                .add("DTSTART", CalendarTimes.local(from))
                .add("TZOFFSETFROM", offset(before))
                .add("TZOFFSETTO", offset(after));
        recurrence.ifPresent(rule -> lines.add("RRULE", rule));
        lines.end(name);
    }

    /** {@code +0200}, or {@code +012400} where there are seconds. */
    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
