package org.hejnal.directory.roster;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.directory.roster.RosterColumn.Place;
import org.jspecify.annotations.Nullable;

/**
 * Several things of one kind that are known of a person, each in columns of its own. A source that has one of these columns says
 * the whole list; one that has none leaves it.
 *
 * @param pattern the name of a column, with the entry and the part of it
 * @param entries what the columns call the entries, in their order
 * @param parts of what an entry is made
 * @param fixed a part that the entry's name says; null if it says nothing
 * @param needed the part without which there is no entry; null if any will do
 * @param read begins the statement that reads the kept ones
 * @param delete begins the one that deletes them
 * @param insert begins the one that writes them
 */
record PersonList(
        String pattern,
        List<String> entries,
        List<Part> parts,
        @Nullable String fixed,
        @Nullable String needed,
        String read,
        String delete,
        String insert) {

    /**
     * A part of an entry.
     *
     * @param name of the table's column
     * @param shown in the names of columns; empty if the entry alone names it
     * @param type of PostgreSQL
     * @param fallback what an empty cell means; null for nothing
     */
    record Part(
            String name,
            String shown,
            String type,
            CellRule rule,
            @Nullable String fallback) {}

    List<RosterColumn> columns() {
        return entries.stream()
                .flatMap(entry -> parts.stream()
                        .map(part ->
                                new RosterColumn(column(entry, part), Place.LIST, "text", part.rule(), null, false)))
                .toList();
    }

    boolean isIn(RosterHeader header) {
        return columns().stream().anyMatch(column -> header.has(column.name()));
    }

    /** Whether the list that a line says is another one than is kept. */
    String differs(RosterHeader header) {
        String kept = Stream.concat(Stream.ofNullable(fixed), parts.stream().map(Part::name))
                .map(name -> "'" + name + "', CAST(k." + name + " AS text)")
                .collect(joining(", "));
        return "(" + said(header) + ") <> (SELECT coalesce(jsonb_agg(jsonb_build_object(" + kept
                + ") ORDER BY k.position), CAST('[]' AS jsonb)) " + read + " k WHERE k.account_id = s.id)";
    }

    /** Which lines have an entry that lacks what it needs; nothing if entries need nothing. */
    Optional<String> lacks(RosterHeader header) {
        return Optional.ofNullable(needed)
                .map(this::part)
                .map(part -> entries.stream()
                        .map(entry ->
                                any(entry, header) + " IS NOT NULL AND " + value(entry, part, header) + " IS NULL")
                        .collect(joining(" OR ")));
    }

    /** What writes the lists of a chunk of people whose profiles are there. */
    List<String> apply(RosterHeader header) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        if (fixed != null) {
            names.add(fixed);
            values.add("e.item ->> '" + fixed + "'");
        }
        parts.forEach(part -> {
            names.add(part.name());
            values.add("CAST(e.item ->> '" + part.name() + "' AS " + part.type() + ")");
        });
        return List.of(
                delete + " WHERE account_id IN (SELECT c.id FROM roster_change c"
                        + " WHERE c.lists_differ AND c.position BETWEEN :first AND :last)",
                insert + " (account_id, position, " + String.join(", ", names) + ") SELECT s.id, e.n - 1, "
                        + String.join(", ", values) + " FROM roster_change c JOIN roster_line s ON s.line = c.line"
                        + " CROSS JOIN LATERAL jsonb_array_elements((" + said(header)
                        + ")) WITH ORDINALITY AS e (item, n)"
                        + " WHERE c.lists_differ AND c.position BETWEEN :first AND :last");
    }

    private String said(RosterHeader header) {
        String items = entries.stream().map(entry -> item(entry, header)).collect(joining(", "));
        return "SELECT coalesce(jsonb_agg(i.item), CAST('[]' AS jsonb)) FROM unnest(CAST(ARRAY[" + items
                + "] AS jsonb[])) AS i (item) WHERE i.item IS NOT NULL";
    }

    private String item(String entry, RosterHeader header) {
        Stream<String> named = fixed == null ? Stream.of() : Stream.of("'" + fixed + "', '" + entry + "'");
        Stream<String> read = parts.stream().map(part -> "'" + part.name() + "', " + filled(entry, part, header));
        return "CASE WHEN " + any(entry, header) + " IS NOT NULL THEN jsonb_build_object("
                + Stream.concat(named, read).collect(joining(", ")) + ") END";
    }

    private String any(String entry, RosterHeader header) {
        return "coalesce("
                + parts.stream().map(part -> value(entry, part, header)).collect(joining(", ")) + ")";
    }

    private String filled(String entry, Part part, RosterHeader header) {
        String value = value(entry, part, header);
        return part.fallback() == null ? value : "coalesce(" + value + ", '" + part.fallback() + "')";
    }

    private String value(String entry, Part part, RosterHeader header) {
        String column = column(entry, part);
        return header.has(column) ? "s." + column : "CAST(NULL AS text)";
    }

    private Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String column(String entry, Part part) {
        return pattern.formatted(entry, part.shown());
    }
}
