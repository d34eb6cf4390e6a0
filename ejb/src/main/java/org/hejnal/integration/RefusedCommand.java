package org.hejnal.integration;

import java.time.Instant;

/**
 * A command that lies in the queue of the refused.
 *
 * @param id the id that the broker has given it there
 * @param refusedAt when it was laid down
 * @param error the API's code; {@value #EXPIRED} for one that ran out of time, or {@value #UNREADABLE} for one that could
 *     not be read: these the broker has laid down
 * @param reason what is wrong, for a developer; empty for one that the broker has laid down
 */
public record RefusedCommand(String id, Instant refusedAt, String error, String reason) {
    public static final String EXPIRED = "expired";
    public static final String UNREADABLE = "unreadable";
}
