package org.hejnal.delivery.inbox;

import java.util.OptionalLong;

/**
 * Which part of an inbox is wanted.
 *
 * @param before only entries that arrived before the one with this id
 * @param limit at most so many, 1 to {@value #MAX_LIMIT}
 */
public record InboxQuery(long accountId, OptionalLong before, boolean unreadOnly, int limit) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 200;

    public InboxQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }
}
