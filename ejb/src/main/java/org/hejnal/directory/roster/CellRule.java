package org.hejnal.directory.roster;

/** What a cell may hold. */
@FunctionalInterface
interface CellRule {
    /**
     * Reads a cell that is not empty.
     *
     * @return the value as PostgreSQL reads it
     */
    String read(String cell) throws RefusedCellException;
}
