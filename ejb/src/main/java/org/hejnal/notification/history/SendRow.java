package org.hejnal.notification.history;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** A send as the queries find it. */
record SendRow(
        long id,
        String eventTypeId,
        String messagePl,
        @Nullable String messageEn,
        Instant createdAt,
        Instant dueAt,
        @Nullable String key,
        String state,
        @Nullable Integer leftOut) {

    SendView view() {
        return new SendView(
                id,
                eventTypeId,
                new LangDict(messagePl, messageEn),
                createdAt,
                dueAt,
                SendState.valueOf(state.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(key),
                Optional.ofNullable(leftOut));
    }
}
