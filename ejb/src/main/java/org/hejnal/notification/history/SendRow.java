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
    /** What a query selects for it: {@code n} is the notification, {@code k} its idempotency key. */
    static final String COLUMNS = """
        n.id, n.event_type_id, n.message_pl, n.message_en, n.created_at, n.due_at, k.key,
          CASE WHEN n.state = 'waiting' AND n.distributed_to > 0 THEN 'distributing' ELSE n.state END AS state,
          n.left_out\
        """;

    static final String KEY = " LEFT JOIN idempotency_key k ON k.notification_id = n.id ";

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
