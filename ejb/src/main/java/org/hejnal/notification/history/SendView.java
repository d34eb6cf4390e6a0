package org.hejnal.notification.history;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.platform.LangDict;

/**
 * A send, as its sender sees it.
 *
 * @param id orders by acceptance: a later one is larger
 * @param dueAt when it is, or was, to be distributed
 * @param idempotencyKey as long as it is remembered
 * @param leftOut how many people it was for who got nothing, because the application was in test mode; absent otherwise
 */
public record SendView(
        long id,
        String eventTypeId,
        LangDict message,
        Instant createdAt,
        Instant dueAt,
        SendState state,
        Optional<String> idempotencyKey,
        Optional<Integer> leftOut) {}
