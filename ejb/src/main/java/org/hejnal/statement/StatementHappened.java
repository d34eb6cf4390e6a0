package org.hejnal.statement;

import java.util.OptionalLong;

/**
 * Something has happened to a statement that people can read, in this transaction.
 *
 * @param consumerId the application by which somebody did it; absent if it was its time
 */
public record StatementHappened(What what, long id, OptionalLong consumerId) {
    /** What it was. */
    public enum What {
        /** People can read it from now on. */
        PUBLISHED,
        CHANGED,
        DELETED
    }
}
