package org.hejnal.delivery.status;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells how far notifications have come. Each question is a fixed number of queries, whatever the number of people. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeliveryStatusService {
    public static final int MAX_LIMIT = 200;

    private static final String PEOPLE = """
            SELECT (SELECT count(*) FROM notification_recipient WHERE notification_id = :notification) AS recipients,
              count(*) AS arrived, count(read_at) AS was_read
            FROM inbox_entry WHERE notification_id = :notification
            """;
    private static final String STATES = """
            SELECT channel_id, state, count(*) AS deliveries FROM delivery_status
            WHERE notification_id = :notification GROUP BY channel_id, state
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** Counts a notification's recipients, inbox entries and deliveries. */
    public SendCountsView count(long notificationId) {
        Tuple people = (Tuple) query(PEOPLE, notificationId).get(0);
        return new SendCountsView(
                number(people, "recipients"),
                number(people, "arrived"),
                number(people, "was_read"),
                states(notificationId));
    }

    private Map<String, Map<DeliveryState, Long>> states(long notificationId) {
        Map<String, Map<DeliveryState, Long>> counts = new TreeMap<>();
        for (Object found : query(STATES, notificationId)) {
            Tuple row = (Tuple) found;
            counts.computeIfAbsent(row.get("channel_id", String.class), channel -> new EnumMap<>(DeliveryState.class))
                    .put(RecipientRows.state(row), number(row, "deliveries"));
        }
        return counts;
    }

    /**
     * Returns recipients of a notification by their ids.
     *
     * @param after only people with larger ids
     * @param limit at most so many
     */
    public List<RecipientStatusView> listRecipients(long notificationId, long after, int limit) {
        List<?> people = entityManager
                .createNativeQuery(RecipientRows.PAGE, Tuple.class)
                .setParameter("notification", notificationId)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
        return people.isEmpty() ? List.of() : RecipientRows.join(people, deliveries(notificationId, people));
    }

    /** Finds one recipient of a notification; nothing if it is not for that person. */
    public Optional<RecipientStatusView> findRecipient(long notificationId, long accountId) {
        return listRecipients(notificationId, accountId - 1, 1).stream()
                .filter(recipient -> recipient.accountId() == accountId)
                .findFirst();
    }

    private List<?> deliveries(long notificationId, List<?> people) {
        return entityManager
                .createNativeQuery(RecipientRows.DELIVERIES, Tuple.class)
                .setParameter("notification", notificationId)
                .setParameter("first", RecipientRows.accountId(people.get(0)))
                .setParameter("last", RecipientRows.accountId(people.get(people.size() - 1)))
                .getResultList();
    }

    private List<?> query(String sql, long notificationId) {
        return entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("notification", notificationId)
                .getResultList();
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
