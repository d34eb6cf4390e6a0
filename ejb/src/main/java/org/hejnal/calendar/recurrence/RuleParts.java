package org.hejnal.calendar.recurrence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hejnal.calendar.Refusal;
import org.hejnal.platform.Field;

/**
 * An RRULE of RFC 5545 taken apart, as far as words go.
 *
 * @param byName the parts by their names, in order
 */
public record RuleParts(Map<String, String> byName) {
    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Set<String> IN_WORDS = Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL");

    public static RuleParts of(String rule) {
        Map<String, String> parts = new LinkedHashMap<>();
        Arrays.stream(rule.toUpperCase(Locale.ROOT).split(";", -1))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .forEach(part -> parts.put(part[0], part[1]));
        return new RuleParts(parts);
    }

    /** How often, in a word: a rule that needs more is {@link Frequency#CUSTOM}. */
    public Frequency frequency() {
        boolean isSayable =
                IN_WORDS.containsAll(byName.keySet()) && (!byName.containsKey("UNTIL") || until().isPresent());
        return Arrays.stream(Frequency.values())
                .filter(word -> isSayable && word.name().equals(byName.get("FREQ")))
                .findFirst()
                .orElse(Frequency.CUSTOM);
    }

    public String interval() {
        return byName.getOrDefault("INTERVAL", "1");
    }

    public Optional<String> days() {
        return Optional.ofNullable(byName.get("BYDAY"));
    }

    public Optional<String> monthDays() {
        return Optional.ofNullable(byName.get("BYMONTHDAY"));
    }

    /** The latest beginning, where it is said in UTC. */
    public Optional<Instant> until() {
        try {
            return Optional.ofNullable(byName.get("UNTIL")).map(UNTIL::parse).map(Instant::from);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether both rules differ in spelling only. */
    public static boolean isSame(String one, String other) {
        return normal(one).equals(normal(other));
    }

    /** UNTIL as a rule spells it. */
    public static String until(Instant instant) {
        return UNTIL.format(instant);
    }

    /**
     * A list of days, in which nothing else can hide.
     *
     * @param field the list, for messages
     * @throws org.hejnal.platform.InvalidValueException if it is something else
     */
    public static String listOfDays(Field field, String days) {
        String upper = days.replace(" ", "").toUpperCase(Locale.ROOT);
        Refusal.unless(
                upper.matches("[A-Z0-9+,-]+"), field, "The parameter '" + Field.NAME + "' is not a list of days.");
        return upper;
    }

    private static Map<String, String> normal(String rule) {
        Map<String, String> parts = new TreeMap<>(of(rule).byName());
        parts.remove("INTERVAL", "1");
        parts.remove("WKST", "MO");
        return parts;
    }
}
