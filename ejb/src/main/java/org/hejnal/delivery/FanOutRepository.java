package org.hejnal.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Turns notifications that are due into inbox entries and deliveries, by set-based SQL. The lock on the notification's
 * row is the claim: it ends with the transaction, whatever becomes of the node.
 */
@Stateless
public class FanOutRepository {
    static final int CHUNK = 5_000;

    private static final String CLAIM = """
            SELECT id, distributed_to FROM notification
            WHERE state = 'waiting' AND due_at <= :now
            ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """;
    private static final String CHUNK_END = """
            SELECT max(account_id) FROM (
              SELECT account_id FROM notification_recipient
              WHERE notification_id = :notification AND account_id > :from
              ORDER BY account_id LIMIT :size) AS chunk
            """;
    private static final String CHOSEN = """
            FROM notification n
            JOIN event_channel_default c ON c.event_type_id = n.event_type_id AND c.is_sent
            JOIN notification_recipient r ON r.notification_id = n.id
            WHERE n.id = :notification AND r.account_id > :from AND r.account_id <= :to
            """;
    private static final String FILL_INBOXES = """
            INSERT INTO inbox_entry (notification_id, account_id, arrived_at)
            SELECT n.id, r.account_id, :now
            """ + CHOSEN + " AND c.channel_id = 'inbox' ON CONFLICT DO NOTHING";
    private static final String MAKE_DELIVERIES =
            """
            INSERT INTO delivery (notification_id, account_id, channel_id, next_at)
            SELECT n.id, r.account_id, c.channel_id, :now
            """ + CHOSEN + " AND c.channel_id IN (:channels) ON CONFLICT DO NOTHING";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Distributes the next chunk of the notification that has been due longest and that nobody else works on.
     *
     * @param channels the channels that deliveries can be made for
     * @return false if there was nothing to do
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean distributeNextChunk(List<String> channels) {
        Optional<Object[]> claimed = claim();
        claimed.ifPresent(row -> distribute(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), channels));
        return claimed.isPresent();
    }

    private Optional<Object[]> claim() {
        List<?> rows = entityManager
                .createNativeQuery(CLAIM)
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst();
    }

    private void distribute(long notificationId, long from, List<String> channels) {
        Object end = entityManager
                .createNativeQuery(CHUNK_END)
                .setParameter("notification", notificationId)
                .setParameter("from", from)
                .setParameter("size", CHUNK)
                .getSingleResult();
        if (end == null) {
            finish(notificationId);
            return;
        }
        Chunk chunk = new Chunk(notificationId, from, ((Number) end).longValue());
        insert(FILL_INBOXES, chunk).executeUpdate();
        insert(MAKE_DELIVERIES, chunk).setParameter("channels", channels).executeUpdate();
        advance(chunk);
    }

    private jakarta.persistence.Query insert(String sql, Chunk chunk) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("notification", chunk.notificationId)
                .setParameter("from", chunk.from)
                .setParameter("to", chunk.to)
                .setParameter("now", clock.instant());
    }

    private void advance(Chunk chunk) {
        entityManager
                .createNativeQuery("UPDATE notification SET distributed_to = :to WHERE id = :notification")
                .setParameter("to", chunk.to)
                .setParameter("notification", chunk.notificationId)
                .executeUpdate();
    }

    private void finish(long notificationId) {
        entityManager
                .createNativeQuery("UPDATE notification SET state = 'distributed' WHERE id = :notification")
                .setParameter("notification", notificationId)
                .executeUpdate();
    }

    private record Chunk(long notificationId, long from, long to) {}
}
