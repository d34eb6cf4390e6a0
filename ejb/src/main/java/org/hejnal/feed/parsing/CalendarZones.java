package org.hejnal.feed.parsing;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hejnal.directory.settings.PersonSettingsView;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/**
 * The zones that a calendar names. A zone that it defines is evaluated as it is written; the best-known zone of the server
 * whose clocks go so, in the years that the calendar uses, stands for it. Only what has no definition, or one that makes no
 * sense, is known by its name.
 */
public final class CalendarZones {
    private static final int MAX_NAME = 200;

    /** Each is compared with all zones of the server, if need be. */
    private static final int MAX_ZONES = 50;

    /** For how many years from now on what only the calendar knows is computed. */
    public static final int YEARS_AHEAD = 5;

    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    /** Sign, hour and minutes. {@link ZoneId} wants two digits of an hour that minutes follow; calendars may have one. */
    private static final Pattern OFFSET =
            Pattern.compile("(?:GMT|UTC)([+-])([1-9]|0(?=:|$)|0[0-9]|1[0-7])(?::?([0-5][0-9]))?");

    /** A zone of the server, or the clocks of a definition that no zone goes by, or why there is neither. */
    private record Found(Optional<ZoneId> zone, Optional<ZoneClocks> clocks, Optional<LangDict> refusal) {}

    private final Map<String, ParsedComponent> definitions = new HashMap<>();
    private final Map<String, Found> found = new HashMap<>();
    private final ZoneYears years;
    private final ZoneId standard;
    private final int year;

    /**
     * @param standard the zone of dates, and of times that name none
     * @param year until which what recurs is looked at
     */
    public CalendarZones(ParsedComponent calendar, ZoneId standard, int year) {
        this.standard = standard;
        this.year = year;
        years = ZoneYears.of(calendar, year);
        calendar.components("VTIMEZONE")
                .forEach(zone -> definitions.putIfAbsent(zone.text("TZID").strip(), zone));
    }

    ZoneId standard() {
        return standard;
    }

    /** @throws org.hejnal.platform.InvalidValueException if nothing tells which zone is meant */
    ParsedTime timeIn(String name, LocalDateTime local) {
        Found zone = get(name);
        return zone.zone()
                .map(known -> new ParsedTime(local, false, known))
                .orElseGet(() -> inUtc(local, zone.clocks().orElseThrow().offsetAt(local)));
    }

    private static ParsedTime inUtc(LocalDateTime local, ZoneOffset offset) {
        LocalDateTime utc = local.minusSeconds(offset.getTotalSeconds());
        return new ParsedTime(utc, false, PersonSettingsView.UTC);
    }

    /** Whether a zone is one that only the calendar knows: times in it are instants, and cannot recur by its clocks. */
    public boolean isOwn(String name) {
        return get(name).zone().isEmpty();
    }

    private Found get(String written) {
        ImportRefusal.unless(
                written.length() <= MAX_NAME,
                "Nazwa strefy czasowej ma ponad 200 znaków.",
                "The name of a time zone has more than 200 characters.");
        String name = name(written);
        Found known = found.get(name);
        if (known == null) {
            ImportRefusal.unless(
                    found.size() < MAX_ZONES,
                    "Stref czasowych jest ponad " + MAX_ZONES + ".",
                    "More than " + MAX_ZONES + " time zones are used.");
            known = judge(name);
            found.put(name, known);
        }
        known.refusal().ifPresent(why -> {
            throw ImportRefusal.of(why);
        });
        return known;
    }

    /** The name of a zone as its definition has it, of a parameter that may have it with escapes. */
    static String name(String written) {
        return VObjectPropertyValues.unescape(written).strip();
    }

    /** A refusal is remembered too: each time of the file would have the same definition evaluated again. */
    private Found judge(String name) {
        try {
            return resolve(name);
        } catch (InvalidValueException e) {
            return new Found(Optional.empty(), Optional.empty(), Optional.of(ImportRefusal.words(e)));
        }
    }

    private Found resolve(String name) {
        ParsedComponent definition = definitions.get(name);
        if (definition == null || isEmpty(definition)) {
            return known(name)
                    .orElseThrow(() -> ImportRefusal.of(
                            "Nieznana strefa czasowa: " + ImportRefusal.quoted(name),
                            "The time zone '" + ImportRefusal.quoted(name) + "' is not known."));
        }
        try {
            return evaluated(name, definition);
        } catch (InvalidValueException e) {
            return known(name).orElseThrow(() -> e);
        }
    }

    /** By its name alone, which may be an offset. */
    private static Optional<Found> known(String name) {
        return byName(name)
                .or(() -> offset(name))
                .map(zone -> new Found(Optional.of(zone), Optional.empty(), Optional.empty()));
    }

    private static Optional<ZoneId> offset(String name) {
        Matcher parts = OFFSET.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(parts.group(2)) * 60
                + Optional.ofNullable(parts.group(3)).map(Integer::parseInt).orElse(0);
        return Optional.of(ZoneOffset.ofTotalSeconds((parts.group(1).equals("-") ? -minutes : minutes) * 60));
    }

    private Found evaluated(String name, ParsedComponent definition) {
        ZoneClocks clocks = ZoneClocks.of(definition, years.first(name), Math.max(years.last(name), lastYear()));
        int last = years.last(name);
        Optional<ZoneId> zone = named(name)
                .filter(candidate -> clocks.areInSinceTheyAreKnown(candidate.getRules(), last))
                .findFirst()
                .or(() -> others(name, clocks, last));
        return new Found(zone, Optional.of(clocks), Optional.empty());
    }

    /** Some programs name a zone where its definition should be. */
    private static boolean isEmpty(ParsedComponent definition) {
        return definition.components("STANDARD").isEmpty()
                && definition.components("DAYLIGHT").isEmpty();
    }

    private Optional<ZoneId> others(String name, ZoneClocks clocks, int last) {
        return candidates(name)
                .filter(candidate -> clocks.areIn(candidate.getRules(), last))
                .findFirst()
                .or(() -> clocks.fixed(last));
    }

    /** What its own name, or the one that it gives beside it, is. */
    private Stream<ZoneId> named(String name) {
        Optional<ZoneId> place = Optional.ofNullable(definitions.get(name))
                .flatMap(zone -> zone.value("X-LIC-LOCATION"))
                .flatMap(CalendarZones::byName);
        return Stream.concat(byName(name).stream(), place.stream());
    }

    /** The best known first. */
    private Stream<ZoneId> candidates(String name) {
        return Stream.of(named(name), Stream.of(standard), WindowsZones.bestKnown(), others())
                .flatMap(zones -> zones);
    }

    /**
     * Of a zone that only the calendar knows: since when the clocks of another go like its own.
     *
     * @param zone the one whose clocks have gone so for the longest time, the best known of several
     * @param year the first in which they do
     */
    public record Successor(ZoneId zone, int year) {}

    /** What can stand for a zone that only the calendar knows from some year on. */
    public Optional<Successor> successor(String written) {
        String name = name(written);
        int last = years.last(name);
        ZoneClocks clocks = get(written).clocks().orElseThrow();
        return candidates(name)
                .map(zone -> new Successor(zone, clocks.agreesFrom(zone.getRules(), last)))
                .filter(found -> found.year() <= last)
                .min(Comparator.comparingInt(Successor::year));
    }

    /** The last year for which the clocks of a zone that only the calendar knows are computed. */
    public int lastYear() {
        return year + YEARS_AHEAD;
    }

    /** What a local time means in a zone that only the calendar knows. */
    public Instant instantIn(String written, LocalDateTime local) {
        return local.toInstant(get(written).clocks().orElseThrow().offsetAt(local));
    }

    private static Stream<ZoneId> others() {
        return KNOWN.stream()
                .filter(id -> id.contains("/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of);
    }

    /** Some programs put their own address before the name. */
    private static Optional<ZoneId> byName(String name) {
        String rest = name.strip();
        while (rest.length() <= MAX_NAME && !KNOWN.contains(rest)) {
            Optional<ZoneId> windows = WindowsZones.find(rest);
            int slash = rest.indexOf('/');
            if (windows.isPresent() || slash < 0) {
                return windows;
            }
            rest = rest.substring(slash + 1);
        }
        return rest.length() <= MAX_NAME ? Optional.of(ZoneId.of(rest)) : Optional.empty();
    }
}
