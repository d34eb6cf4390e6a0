package org.hejnal.calendar.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns a rule so that it names an occurrence where it was moved to: its weekdays, days of the month or year, months, weeks
 * and hours. What comes out is a proposal; {@link SeriesTurn} looks whether it does.
 */
final class RuleTurn {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern DAY = Pattern.compile("([+-]?\\d{0,2})(MO|TU|WE|TH|FR|SA|SU)");
    private static final int WEEK = 7;
    private final Map<String, String> parts;
    private final LocalDateTime from;
    private final LocalDateTime to;
    private final int days;

    private RuleTurn(String rule, LocalDateTime from, LocalDateTime to) {
        this.parts = new LinkedHashMap<>(RuleParts.of(rule).byName());
        this.from = from;
        this.to = to;
        this.days =
                Math.floorMod(to.toLocalDate().toEpochDay() - from.toLocalDate().toEpochDay(), WEEK);
    }

    static String turned(String rule, LocalDateTime from, LocalDateTime to) {
        RuleTurn turn = new RuleTurn(rule, from, to);
        turn.turnTimes();
        if (!from.toLocalDate().equals(to.toLocalDate())) {
            turn.turnWeekdays();
            turn.turnNumbers();
        }
        return turn.spelled();
    }

    /** The rule with another end, or none. */
    static String until(String rule, String until) {
        Map<String, String> parts = new LinkedHashMap<>(RuleParts.of(rule).byName());
        parts.remove("UNTIL");
        if (!until.isEmpty()) {
            parts.put("UNTIL", until);
        }
        return spelled(parts);
    }

    private void turnTimes() {
        change("BYHOUR", hour -> hour + to.getHour() - from.getHour());
        change("BYMINUTE", minute -> minute + to.getMinute() - from.getMinute());
    }

    /** Weeks begin as much later, so that what was in one week stays in one. */
    private void turnWeekdays() {
        parts.computeIfPresent("BYDAY", (name, list) -> isOneOfAPeriod(list) ? theDayOfThePeriod(list) : rotated(list));
        boolean countsWeeks = parts.containsKey("INTERVAL") || parts.containsKey("BYSETPOS");
        if ("WEEKLY".equals(parts.get("FREQ")) && parts.containsKey("BYDAY") && countsWeeks) {
            parts.put("WKST", rotated(parts.getOrDefault("WKST", "MO")));
        }
    }

    private String rotated(String list) {
        return Arrays.stream(list.split(","))
                .map(day -> {
                    Matcher matcher = DAY.matcher(day);
                    return matcher.matches()
                            ? matcher.group(1) + DAYS.get((DAYS.indexOf(matcher.group(2)) + days) % WEEK)
                            : day;
                })
                .collect(Collectors.joining(","));
    }

    /** Such as the second Monday, written with BYDAY alone or with BYSETPOS. */
    private boolean isOneOfAPeriod(String list) {
        boolean isOne = !list.contains(",") && !list.contains(" ");
        String place = parts.getOrDefault("BYSETPOS", "");
        return isOne && (list.length() > 2 ? place.isEmpty() : place.matches("[+-]?\\d+"));
    }

    private String theDayOfThePeriod(String day) {
        boolean isByPlace = day.length() == 2;
        int old = Integer.parseInt(isByPlace ? parts.get("BYSETPOS") : day.substring(0, day.length() - 2));
        int place = old < 0 ? -1 - daysAfter() / WEEK : 1 + daysBefore() / WEEK;
        String name = DAYS.get(to.getDayOfWeek().getValue() - 1);
        if (isByPlace) {
            parts.put("BYSETPOS", "" + place);
            return name;
        }
        return place + name;
    }

    private boolean isOfYear() {
        return "YEARLY".equals(parts.get("FREQ")) && !parts.containsKey("BYMONTH");
    }

    private int daysBefore() {
        return (isOfYear() ? to.getDayOfYear() : to.getDayOfMonth()) - 1;
    }

    private int daysAfter() {
        LocalDate day = to.toLocalDate();
        return isOfYear() ? day.lengthOfYear() - day.getDayOfYear() : day.lengthOfMonth() - day.getDayOfMonth();
    }

    private void turnNumbers() {
        int ofMonth = to.getDayOfMonth() - from.getDayOfMonth();
        int fromEnd =
                ofMonth - to.toLocalDate().lengthOfMonth() + from.toLocalDate().lengthOfMonth();
        change("BYMONTHDAY", day -> day + (day < 0 ? fromEnd : ofMonth));
        int ofYear = to.getDayOfYear() - from.getDayOfYear();
        int fromYearEnd =
                ofYear - to.toLocalDate().lengthOfYear() + from.toLocalDate().lengthOfYear();
        change("BYYEARDAY", day -> day + (day < 0 ? fromYearEnd : ofYear));
        if ("YEARLY".equals(parts.get("FREQ"))) {
            change("BYMONTH", month -> month + to.getMonthValue() - from.getMonthValue());
            change("BYWEEKNO", week -> week + week(to) - week(from));
        }
    }

    private int week(LocalDateTime time) {
        DayOfWeek first = DayOfWeek.of(1 + DAYS.indexOf(parts.getOrDefault("WKST", "MO")));
        return time.get(WeekFields.of(first, 4).weekOfWeekBasedYear());
    }

    private void change(String part, IntUnaryOperator change) {
        parts.computeIfPresent(
                part,
                (name, list) -> Arrays.stream(list.split(","))
                        .map(number -> "" + change.applyAsInt(Integer.parseInt(number.strip())))
                        .collect(Collectors.joining(",")));
    }

    private String spelled() {
        return spelled(parts);
    }

    private static String spelled(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }
}
