package org.hejnal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which docs/limits.md may write the value of a constant. */
final class LimitSpelling {
    private LimitSpelling() {}

    /** @param name tells the unit of a number: {@code _SECONDS}, {@code _MILLIS} */
    static List<String> of(String name, Object value) {
        if (value instanceof Duration duration) {
            return times(duration.toMillis());
        }
        if (value instanceof Instant instant) {
            return List.of(instant.toString().substring(0, 4));
        }
        if (value instanceof Number number) {
            long size = Math.abs(number.longValue());
            if (name.endsWith("_SECONDS")) {
                return times(size * 1000);
            }
            if (name.endsWith("_MILLIS")) {
                return times(size);
            }
            // Reminders are counted in minutes before the beginning.
            return name.endsWith("_REMINDER") ? times(size * 60_000) : sizes(size);
        }
        if (value instanceof Enum<?> lane) {
            return sizes(firstNumber(lane));
        }
        Matcher number = Pattern.compile("\\d+").matcher(String.valueOf(value));
        assertThat(number.find()).as(name + " has no number: " + value).isTrue();
        return List.of(number.group());
    }

    private static long firstNumber(Enum<?> value) {
        for (Field field : value.getDeclaringClass().getDeclaredFields()) {
            if (field.getType() == int.class) {
                try {
                    field.setAccessible(true);
                    return field.getInt(value);
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        throw new AssertionError(value + " has no number");
    }

    private static List<String> sizes(long size) {
        List<String> spellings = new ArrayList<>(List.of(String.format(Locale.ROOT, "%,d", size)));
        unit(spellings, size, 1 << 30, " GB");
        unit(spellings, size, 1 << 20, " MB");
        unit(spellings, size, 1 << 20, " million");
        unit(spellings, size, 1 << 10, " kB");
        unit(spellings, size, 1_000_000, " million");
        return spellings;
    }

    private static List<String> times(long millis) {
        List<String> spellings = new ArrayList<>();
        unit(spellings, millis, 1, " ms");
        unit(spellings, millis, 1000, " s");
        unit(spellings, millis, 60_000, " minutes");
        unit(spellings, millis, 3_600_000, " hours");
        unit(spellings, millis, 86_400_000, " days");
        if (millis == 3_600_000) {
            spellings.add("an hour");
        }
        if (millis == 86_400_000) {
            spellings.addAll(List.of("a day", "1 day"));
        }
        if (millis == 366 * 86_400_000L) {
            spellings.add("a year");
        }
        return spellings;
    }

    private static void unit(List<String> spellings, long size, long unit, String name) {
        if (size % unit == 0) {
            spellings.add(String.format(Locale.ROOT, "%,d%s", size / unit, name));
        }
    }
}
