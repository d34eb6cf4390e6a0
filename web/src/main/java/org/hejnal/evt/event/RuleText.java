package org.hejnal.evt.event;

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
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.Input;

/** Takes RRULEs of RFC 5545 apart, as far as the words of the flat style go. What they mean is the calendar's business. */
final class RuleText {
    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Set<String> IN_WORDS = Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL");

    private RuleText() {}

    /** A list of days, in which nothing else can hide. */
    static String clean(Input<String> input, String days) {
        String upper = days.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!upper.matches("[A-Z0-9+,-]+")) {
            throw EvtException.invalid(input.name(), "is not a list of days.");
        }
        return upper;
    }

    static String until(Instant instant) {
        return UNTIL.format(instant);
    }

    /** Whether two rules differ in spelling only. */
    static boolean isSame(String one, String other) {
        return normal(one).equals(normal(other));
    }

    private static Map<String, String> normal(String rule) {
        Map<String, String> parts = new TreeMap<>(parts(rule));
        parts.remove("INTERVAL", "1");
        parts.remove("WKST", "MO");
        return parts;
    }

    /** The parts by name, in order. */
    static Map<String, String> parts(String rule) {
        Map<String, String> parts = new LinkedHashMap<>();
        Arrays.stream(rule.toUpperCase(Locale.ROOT).split(";", -1))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .forEach(part -> parts.put(part[0], part[1]));
        return parts;
    }

    /** How often, in words: those of a rule that nothing else can say are {@link Frequency#CUSTOM}. */
    static Frequency frequency(Map<String, String> parts) {
        boolean isSayable = IN_WORDS.containsAll(parts.keySet())
                && (!parts.containsKey("UNTIL") || instant(parts.get("UNTIL")).isPresent());
        return Arrays.stream(Frequency.values())
                .filter(word -> isSayable && word.name().equals(parts.get("FREQ")))
                .findFirst()
                .orElse(Frequency.CUSTOM);
    }

    static Optional<Instant> instant(String until) {
        try {
            return Optional.of(Instant.from(UNTIL.parse(until)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
