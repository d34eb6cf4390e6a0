package org.hejnal.feed.parsing;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The zones that a calendar names, as zones that the server knows. */
public final class CalendarZones {
    private static final int MAX_NAME = 200;
    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    private final Map<String, ParsedComponent> definitions = new HashMap<>();
    private final Map<String, ZoneId> found = new HashMap<>();
    private final ZoneId standard;
    private final int year;

    /**
     * @param standard the zone of dates, and of times that name none
     * @param year in which definitions are compared with what the server knows
     */
    public CalendarZones(ParsedComponent calendar, ZoneId standard, int year) {
        this.standard = standard;
        this.year = year;
        calendar.components("VTIMEZONE")
                .forEach(zone -> zone.value("TZID").ifPresent(name -> definitions.putIfAbsent(name, zone)));
    }

    ZoneId standard() {
        return standard;
    }

    /** @throws org.hejnal.platform.InvalidValueException if nothing tells which zone is meant */
    ZoneId get(String name) {
        ImportRefusal.unless(name.length() <= MAX_NAME, "The name of a time zone has more than 200 characters.");
        return found.computeIfAbsent(name, this::resolve);
    }

    /** By its name, by the place that its definition names, or by the clocks of its definition. */
    private ZoneId resolve(String name) {
        Optional<ParsedComponent> definition = Optional.ofNullable(definitions.get(name));
        return byName(name)
                .or(() ->
                        definition.flatMap(zone -> zone.value("X-LIC-LOCATION")).flatMap(CalendarZones::byName))
                .or(() -> definition.flatMap(this::byClocks))
                .orElseThrow(
                        () -> ImportRefusal.of("The time zone '" + ImportRefusal.quoted(name) + "' is not known."));
    }

    /** Some programs put their own address before the name. */
    private static Optional<ZoneId> byName(String name) {
        String rest = name.strip();
        while (rest.length() <= MAX_NAME && !KNOWN.contains(rest)) {
            int slash = rest.indexOf('/');
            if (slash < 0) {
                return Optional.empty();
            }
            rest = rest.substring(slash + 1);
        }
        return rest.length() <= MAX_NAME ? Optional.of(ZoneId.of(rest)) : Optional.empty();
    }

    /** The person's own zone first: many zones have the same clocks. */
    private Optional<ZoneId> byClocks(ParsedComponent definition) {
        ZoneClocks clocks = ZoneClocks.of(definition, year);
        Stream<ZoneId> others = KNOWN.stream()
                .filter(id -> id.contains("/") && !id.startsWith("SystemV/"))
                .sorted(Comparator.comparing((String id) -> id.startsWith("Etc/"))
                        .thenComparing(id -> id))
                .map(ZoneId::of);
        return Stream.concat(Stream.of(standard), others).filter(clocks::areIn).findFirst();
    }
}
