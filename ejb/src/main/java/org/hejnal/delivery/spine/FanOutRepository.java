package org.hejnal.delivery.spine;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hejnal.notification.AnnouncementService;

/**
 * Turns notifications that are due into inbox entries, deliveries and items of digests, by set-based SQL. The lock on
 * the notification's row is the claim: it ends with the transaction, whatever becomes of the node.
 */
@Stateless
public class FanOutRepository {
    static final int CHUNK = 5_000;

    /** How long a notification rests whose fan-out has failed. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final String CLAIM = """
            SELECT id, event_type_id, distributed_to, has_audience, is_urgent FROM notification
            WHERE state = 'waiting' AND coalesce(retry_at, due_at) <= :now AND %s
            ORDER BY coalesce(retry_at, due_at) LIMIT 1 FOR UPDATE SKIP LOCKED
            """;
    private static final String NEXT_CHUNK = """
            SELECT CAST(array_agg(account_id) AS text) AS accounts, max(account_id) AS last FROM (
              SELECT account_id FROM notification_recipient
              WHERE notification_id = :notification AND account_id > :from
              ORDER BY account_id LIMIT :size) AS chunk
            """;

    /**
     * One statement, so that all of it sees the same preferences. Windows are taken in order, for two chunks may want
     * the same ones; one that collects already is locked and left as it is, so that it cannot close meanwhile.
     */
    private static final String DISTRIBUTE = """
            WITH chosen AS MATERIALIZED (
              SELECT account_id, channel_id, days
              FROM effective_preference(CAST(:accounts AS bigint[]), CAST(:type AS text)) WHERE is_sent),
            inboxes AS (
              INSERT INTO inbox_entry (notification_id, account_id, arrived_at)
              SELECT CAST(:notification AS bigint), account_id, CAST(:now AS timestamptz) FROM chosen WHERE channel_id = 'inbox'
              ON CONFLICT DO NOTHING),
            items AS (
              INSERT INTO digest_item (notification_id, account_id, channel_id, days)
              SELECT CAST(:notification AS bigint), account_id, channel_id, days
              FROM chosen WHERE days > 0 AND channel_id IN (:channels)
              ON CONFLICT DO NOTHING),
            windows AS (
              INSERT INTO digest_window AS w (account_id, channel_id, days, is_collecting, next_at)
              SELECT account_id, channel_id, days, true, CAST(:now AS timestamptz)
              FROM chosen WHERE days > 0 AND channel_id IN (:channels)
              ORDER BY account_id, channel_id, days
              ON CONFLICT (account_id, channel_id, days) DO UPDATE SET is_collecting = true,
                closes_on = CASE WHEN w.next_at > :now THEN w.closes_on END, next_at = greatest(w.next_at, :now)
              WHERE NOT w.is_collecting)
            INSERT INTO delivery (notification_id, account_id, channel_id, next_at, is_urgent)
            SELECT CAST(:notification AS bigint), account_id, channel_id, CAST(:now AS timestamptz), :urgent
            FROM chosen WHERE days = 0 AND channel_id IN (:channels)
            ON CONFLICT DO NOTHING
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AnnouncementService announcements;

    @Inject
    Clock clock;

    /**
     * Distributes the next chunk of the notification that has been due longest and that nobody else works on, out of
     * those that are urgent if there are any.
     *
     * @param channels the channels that deliveries can be made for
     * @return false if there was nothing to do
     * @throws FanOutFailedException if it could not be done; nothing of the chunk is
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean distributeNextChunk(List<String> channels) {
        Optional<Tuple> claimed = claim(Lane.URGENT).or(() -> claim(Lane.ORDINARY));
        claimed.ifPresent(notification -> tryToDistribute(notification, channels));
        return claimed.isPresent();
    }

    /** Puts a notification aside for a while, so that it does not hold up the others. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(long notificationId) {
        entityManager
                .createNativeQuery("UPDATE notification SET retry_at = :at WHERE id = :notification")
                .setParameter("at", clock.instant().plus(PAUSE))
                .setParameter("notification", notificationId)
                .executeUpdate();
    }

    private void tryToDistribute(Tuple notification, List<String> channels) {
        try {
            distribute(notification, channels);
        } catch (RuntimeException e) {
            throw new FanOutFailedException(notification.get("id", Number.class).longValue(), e);
        }
    }

    private Optional<Tuple> claim(Lane lane) {
        List<?> rows = entityManager
                .createNativeQuery(CLAIM.formatted(lane.condition()), Tuple.class)
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).findFirst();
    }

    private void distribute(Tuple notification, List<String> channels) {
        long id = notification.get("id", Number.class).longValue();
        Tuple chunk =
                nextChunk(id, notification.get("distributed_to", Number.class).longValue());
        String accounts = chunk.get("accounts", String.class);
        if (accounts == null) {
            if (!notification.get("has_audience", Boolean.class) || !announcements.nameNext(id)) {
                finish(id);
            }
            return;
        }
        entityManager
                .createNativeQuery(DISTRIBUTE)
                .setParameter("notification", id)
                .setParameter("type", notification.get("event_type_id", String.class))
                .setParameter("urgent", notification.get("is_urgent", Boolean.class))
                .setParameter("accounts", accounts)
                .setParameter("channels", channels)
                .setParameter("now", clock.instant())
                .executeUpdate();
        advance(id, chunk.get("last", Number.class).longValue());
    }

    private Tuple nextChunk(long notificationId, long from) {
        return (Tuple) entityManager
                .createNativeQuery(NEXT_CHUNK, Tuple.class)
                .setParameter("notification", notificationId)
                .setParameter("from", from)
                .setParameter("size", CHUNK)
                .getSingleResult();
    }

    private void advance(long notificationId, long to) {
        entityManager
                .createNativeQuery("UPDATE notification SET distributed_to = :to WHERE id = :notification")
                .setParameter("to", to)
                .setParameter("notification", notificationId)
                .executeUpdate();
    }

    private void finish(long notificationId) {
        entityManager
                .createNativeQuery("UPDATE notification SET state = 'distributed' WHERE id = :notification")
                .setParameter("notification", notificationId)
                .executeUpdate();
    }
}
