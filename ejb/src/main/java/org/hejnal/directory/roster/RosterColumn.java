package org.hejnal.directory.roster;

import org.jspecify.annotations.Nullable;

/**
 * A column that a source may have.
 *
 * @param name in the source, and in the table that keeps it
 * @param place where it is kept
 * @param type of PostgreSQL
 * @param rule what a cell may hold that is not empty
 * @param whenEmpty what an empty cell means, as PostgreSQL reads it; null for no value
 * @param isRequired whether an empty cell is refused
 */
record RosterColumn(
        String name,
        Place place,
        String type,
        CellRule rule,
        @Nullable String whenEmpty,
        boolean isRequired) {

    enum Place {
        /** Tells what the line is about. */
        KEY,
        /** The thing's own row. */
        OWN,
        /** The row of a person's profile. */
        PROFILE,
        /** An entry of one of the lists of a person's profile. */
        LIST
    }

    static RosterColumn key(String name, String type, CellRule rule) {
        return new RosterColumn(name, Place.KEY, type, rule, null, true);
    }

    static RosterColumn required(String name, CellRule rule) {
        return new RosterColumn(name, Place.OWN, "text", rule, null, true);
    }

    static RosterColumn own(String name, CellRule rule) {
        return new RosterColumn(name, Place.OWN, "text", rule, null, false);
    }

    static RosterColumn profile(String name, CellRule rule) {
        return profile(name, "text", rule, null);
    }

    static RosterColumn profile(String name, String type, CellRule rule, @Nullable String whenEmpty) {
        return new RosterColumn(name, Place.PROFILE, type, rule, whenEmpty, false);
    }

    /** @throws RefusedCellException if the cell holds what the column does not */
    @Nullable
    String read(String cell) throws RefusedCellException {
        String value = cell.strip();
        if (!value.isEmpty()) {
            return rule.read(value);
        }
        if (isRequired) {
            throw new RefusedCellException("Ta komórka nie może być pusta.", "This cell must not be empty.");
        }
        return whenEmpty;
    }
}
