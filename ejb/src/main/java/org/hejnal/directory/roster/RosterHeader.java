package org.hejnal.directory.roster;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/**
 * Which columns a source has.
 *
 * @param columns those that it has, in its order
 * @param positions where each of them stands in a line
 * @param width how many cells a line has
 */
record RosterHeader(List<RosterColumn> columns, List<Integer> positions, int width) {
    private static final int MAX_NAMED = 100;

    /** @throws InvalidValueException if a name is unknown or there twice, or a key is missing */
    static RosterHeader of(List<String> names, List<RosterColumn> known) {
        List<RosterColumn> columns = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip().toLowerCase(Locale.ROOT);
            if (name.isEmpty()) {
                continue;
            }
            if (!seen.add(name)) {
                throw refusal("Kolumna '%s' występuje dwa razy.", "The column '%s' is there twice.", shown(name));
            }
            columns.add(find(name, known));
            positions.add(i);
        }
        known.stream()
                .filter(column -> column.place() == RosterColumn.Place.KEY && !seen.contains(column.name()))
                .findFirst()
                .ifPresent(column -> {
                    throw refusal(
                            "Brak kolumny '%s'. Pierwszy wiersz pliku zawiera nazwy kolumn.",
                            "The column '%s' is missing. The first line of a file has the names of its columns.",
                            column.name());
                });
        return new RosterHeader(columns, positions, names.size());
    }

    boolean has(String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }

    /** The columns that are kept in a place, by their names. */
    List<String> names(RosterColumn.Place place) {
        return columns.stream()
                .filter(column -> column.place() == place)
                .map(RosterColumn::name)
                .toList();
    }

    private static RosterColumn find(String name, List<RosterColumn> known) {
        return known.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    String list = known.stream().map(RosterColumn::name).collect(joining(", "));
                    return refusal(
                            "Nieznana kolumna '%s'. Znane: " + list + ".",
                            "The column '%s' is unknown. Known are: " + list + ".",
                            shown(name));
                });
    }

    private static String shown(String name) {
        String safe = name.replaceAll("\\p{Cntrl}", "?");
        return safe.length() > MAX_NAMED ? safe.substring(0, MAX_NAMED) + "..." : safe;
    }

    private static InvalidValueException refusal(String pl, String en, String name) {
        return new InvalidValueException(
                RosterField.FILE, en.replace("%s", name), new LangDict(pl.replace("%s", name), en.replace("%s", name)));
    }
}
