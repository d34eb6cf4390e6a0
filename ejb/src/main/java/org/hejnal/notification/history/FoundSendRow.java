package org.hejnal.notification.history;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A send as the search finds it. */
record FoundSendRow(
        long id,
        String eventTypeId,
        String messagePl,
        @Nullable String messageEn,
        Instant createdAt,
        Instant dueAt,
        @Nullable String key,
        String state,
        @Nullable Integer leftOut,
        @Nullable Long consumerId) {
    FoundSend found() {
        SendView view =
                new SendRow(id, eventTypeId, messagePl, messageEn, createdAt, dueAt, key, state, leftOut).view();
        return new FoundSend(view, Optional.ofNullable(consumerId));
    }
}
