package org.hejnal.delivery.status;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hejnal.platform.Rows;

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
    private static final String PAGE = """
            SELECT r.account_id, e.arrived_at, e.read_at
            FROM notification_recipient r
            LEFT JOIN inbox_entry e ON e.notification_id = r.notification_id AND e.account_id = r.account_id
            WHERE r.notification_id = :notification AND r.account_id > :after
            ORDER BY r.account_id LIMIT :limit
            """;
    private static final String DELIVERIES = """
            SELECT account_id, channel_id, state, attempts, next_at, sent_at, failure, postponed FROM delivery_status
            WHERE notification_id = :notification AND account_id BETWEEN :first AND :last
            ORDER BY account_id, channel_id
            """;

    private static final String WAITING = """
            SELECT account_id FROM (
              (SELECT account_id FROM delivery
               WHERE notification_id = :notification AND account_id >= :from AND digest_id IS NULL
                 AND state IN ('due', 'leased')
               ORDER BY account_id LIMIT 1)
              UNION ALL
              (SELECT i.account_id FROM digest_item i LEFT JOIN delivery d ON d.digest_id = i.digest_id
               WHERE i.notification_id = :notification AND i.account_id >= :from AND i.skipped IS NULL
                 AND (d.state IS NULL OR d.state IN ('due', 'leased'))
               ORDER BY i.account_id LIMIT 1)) AS w
            ORDER BY account_id LIMIT 1
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** Counts a notification's recipients, inbox entries and deliveries. */
    public SendCountsView count(long notificationId) {
        PeopleCounts people = (PeopleCounts) entityManager
                .createNativeQuery(PEOPLE, PeopleCounts.class)
                .setParameter("notification", notificationId)
                .getSingleResult();
        return new SendCountsView(people.recipients(), people.arrived(), people.read(), states(notificationId));
    }

    private record PeopleCounts(long recipients, long arrived, long read) {}

    private Map<String, Map<DeliveryState, Long>> states(long notificationId) {
        List<?> rows = entityManager
                .createNativeQuery(STATES, StateCount.class)
                .setParameter("notification", notificationId)
                .getResultList();
        Map<String, Map<DeliveryState, Long>> counts = new TreeMap<>();
        rows.stream()
                .map(StateCount.class::cast)
                .forEach(row -> counts.computeIfAbsent(row.channelId(), channel -> new EnumMap<>(DeliveryState.class))
                        .put(DeliveryState.of(row.state()), row.deliveries()));
        return counts;
    }

    private record StateCount(String channelId, String state, long deliveries) {}

    /**
     * Finds the first person, by their ids, who still waits for something of a notification: for a delivery, or for the digest
     * that it will be in. It reads no further than up to them.
     *
     * @param from the least id
     */
    public OptionalLong findWaiting(long notificationId, long from) {
        return Rows.of(
                        entityManager
                                .createNativeQuery(WAITING, Long.class)
                                .setParameter("notification", notificationId)
                                .setParameter("from", from),
                        Long.class)
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /**
     * Returns recipients of a notification by their ids.
     *
     * @param after only people with larger ids
     * @param limit at most so many
     */
    public List<RecipientStatusView> listRecipients(long notificationId, long after, int limit) {
        List<PersonRow> people = ((List<?>) entityManager
                        .createNativeQuery(PAGE, PersonRow.class)
                        .setParameter("notification", notificationId)
                        .setParameter("after", after)
                        .setParameter("limit", limit)
                        .getResultList())
                .stream().map(PersonRow.class::cast).toList();
        if (people.isEmpty()) {
            return List.of();
        }
        Map<Long, List<DeliveryView>> deliveries = deliveries(notificationId, people);
        return people.stream()
                .map(person -> person.with(deliveries.getOrDefault(person.accountId(), List.of())))
                .toList();
    }

    /** Finds one recipient of a notification; nothing if it is not for that person. */
    public Optional<RecipientStatusView> findRecipient(long notificationId, long accountId) {
        return listRecipients(notificationId, accountId - 1, 1).stream()
                .filter(recipient -> recipient.accountId() == accountId)
                .findFirst();
    }

    /** Read at once for a page of people, who come by their ids. */
    private Map<Long, List<DeliveryView>> deliveries(long notificationId, List<PersonRow> people) {
        List<?> rows = entityManager
                .createNativeQuery(DELIVERIES, DeliveryRow.class)
                .setParameter("notification", notificationId)
                .setParameter("first", people.get(0).accountId())
                .setParameter("last", people.get(people.size() - 1).accountId())
                .getResultList();
        return rows.stream()
                .map(DeliveryRow.class::cast)
                .collect(Collectors.groupingBy(
                        DeliveryRow::accountId, Collectors.mapping(DeliveryRow::view, Collectors.toList())));
    }
}
