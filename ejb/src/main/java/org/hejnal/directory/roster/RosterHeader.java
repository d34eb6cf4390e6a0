package org.hejnal.directory.roster;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** How many unknown columns are named. */
    static final int MAX_UNKNOWN = 10;

    /** So few known ones are all named; of more, those that are spelt alike. */
    private static final int FEW = 10;

    /** @throws InvalidValueException if names are unknown or there twice, or a key is missing */
    static RosterHeader of(List<String> names, List<RosterColumn> known) {
        List<RosterColumn> columns = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip().toLowerCase(Locale.ROOT);
            if (name.isEmpty()) {
                continue;
            }
            if (!seen.add(name)) {
                throw refusal("Kolumna '%s' występuje dwa razy.", "The column '%s' is there twice.", shown(name));
            }
            Optional<RosterColumn> found =
                    known.stream().filter(column -> column.name().equals(name)).findFirst();
            if (found.isPresent()) {
                columns.add(found.get());
                positions.add(i);
            } else {
                unknown.add(name);
            }
        }
        requireKnown(unknown, known);
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

    private static void requireKnown(List<String> unknown, List<RosterColumn> known) {
        if (unknown.isEmpty()) {
            return;
        }
        List<String> names = known.stream().map(RosterColumn::name).toList();
        boolean areFew = names.size() <= FEW;
        String list = String.join(", ", names);
        throw refusal(
                "Nieznane kolumny: %s. "
                        + (areFew
                                ? "Znane: " + list + "."
                                : "Wszystkie wymienia strona people.md dla administratorów."),
                "These columns are unknown: %s. "
                        + (areFew ? "Known are: " + list + "." : "The page people.md for administrators lists all."),
                guessed(unknown, names, "może", "lub", " i jeszcze %d"),
                guessed(unknown, names, "perhaps", "or", " and %d more"));
    }

    /** The unknown names, each with those that it may have been meant to be. */
    private static String guessed(List<String> unknown, List<String> known, String perhaps, String or, String more) {
        String named = unknown.stream()
                .limit(MAX_UNKNOWN)
                .map(name -> {
                    List<String> near = NearestNames.of(name, known);
                    return near.isEmpty()
                            ? "'" + shown(name) + "'"
                            : near.stream()
                                    .map(column -> "'" + column + "'")
                                    .collect(joining(" " + or + " ", "'" + shown(name) + "' (" + perhaps + " ", ")"));
                })
                .collect(joining(", "));
        int others = unknown.size() - MAX_UNKNOWN;
        return others > 0 ? named + more.replace("%d", Integer.toString(others)) : named;
    }

    private static String shown(String name) {
        String safe = name.replaceAll("\\p{Cntrl}", "?");
        return safe.length() > MAX_NAMED ? safe.substring(0, MAX_NAMED) + "..." : safe;
    }

    private static InvalidValueException refusal(String pl, String en, String name) {
        return refusal(pl, en, name, name);
    }

    private static InvalidValueException refusal(String pl, String en, String namePl, String nameEn) {
        String message = en.replace("%s", nameEn);
        return new InvalidValueException(RosterField.FILE, message, new LangDict(pl.replace("%s", namePl), message));
    }
}
