package org.hejnal.statement.reading;

import java.util.OptionalLong;

/**
 * Which part of a list is wanted. Lists begin with what was published last.
 *
 * @param before only what follows the statement with this id
 * @param limit at most so many, 1 to {@value #MAX_LIMIT}
 * @param detail what to read of each
 */
public record StatementPage(OptionalLong before, int limit, StatementDetail detail) {
    public static final int DEFAULT_LIMIT = 100;
    public static final int MAX_LIMIT = 1000;

    public StatementPage {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** A part of a list of whole statements. */
    public StatementPage(OptionalLong before, int limit) {
        this(before, limit, StatementDetail.ALL);
    }
}
