package org.hejnal.delivery.status;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page of recipients and, read at once for all of them, their deliveries. */
final class RecipientRows {
    static final String PAGE = """
            SELECT r.account_id, e.arrived_at, e.read_at
            FROM notification_recipient r
            LEFT JOIN inbox_entry e ON e.notification_id = r.notification_id AND e.account_id = r.account_id
            WHERE r.notification_id = :notification AND r.account_id > :after
            ORDER BY r.account_id LIMIT :limit
            """;
    static final String DELIVERIES = """
            SELECT account_id, channel_id, state, attempts, next_at, sent_at, failure FROM delivery_status
            WHERE notification_id = :notification AND account_id BETWEEN :first AND :last
            ORDER BY account_id, channel_id
            """;

    private RecipientRows() {}

    static List<RecipientStatusView> join(List<?> people, List<?> deliveries) {
        Map<Long, List<DeliveryView>> byAccount = deliveries.stream()
                .collect(Collectors.groupingBy(
                        RecipientRows::accountId, Collectors.mapping(RecipientRows::delivery, Collectors.toList())));
        return people.stream().map(row -> recipient((Tuple) row, byAccount)).toList();
    }

    static long accountId(Object row) {
        return ((Tuple) row).get("account_id", Number.class).longValue();
    }

    static DeliveryState state(Tuple row) {
        return DeliveryState.valueOf(row.get("state", String.class).toUpperCase(Locale.ROOT));
    }

    private static RecipientStatusView recipient(Tuple row, Map<Long, List<DeliveryView>> deliveries) {
        long id = accountId(row);
        return new RecipientStatusView(
                id,
                Optional.ofNullable(row.get("arrived_at", Instant.class)),
                Optional.ofNullable(row.get("read_at", Instant.class)),
                deliveries.getOrDefault(id, List.of()));
    }

    private static DeliveryView delivery(Object found) {
        Tuple row = (Tuple) found;
        return new DeliveryView(
                row.get("channel_id", String.class),
                state(row),
                row.get("attempts", Number.class).intValue(),
                Optional.ofNullable(row.get("next_at", Instant.class)),
                Optional.ofNullable(row.get("sent_at", Instant.class)),
                Optional.ofNullable(row.get("failure", String.class)));
    }
}
