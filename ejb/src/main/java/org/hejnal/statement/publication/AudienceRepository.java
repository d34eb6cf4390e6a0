package org.hejnal.statement.publication;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hejnal.notification.Audience;

/**
 * Names the audience of a statement, a part at a time: the people of the group that it was published to and of those
 * below, as they are when it is their turn, and the people named in it. Of a statement that is deleted meanwhile nobody
 * more is told.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AudienceRepository implements Audience {
    /** Each part looks through the whole audience, so parts are large. */
    static final int PART = 20_000;

    /** Naming people in the statement waits, so that whoever is named meanwhile is told either then or here. */
    private static final String LOCK = """
            SELECT s.id FROM statement_notification n JOIN statement s ON s.id = n.statement_id
            WHERE n.notification_id = :notification AND n.gathered_to IS NOT NULL FOR SHARE OF s
            """;

    /**
     * The people of a group are those of all groups whose ids begin with its own; the root's are all there are. Whoever
     * has been told by a later notification of the statement is not told again.
     */
    private static final String NEXT_PART = """
            WITH open AS MATERIALIZED (
              SELECT statement_id, group_id, gathered_to FROM statement_notification
              WHERE notification_id = :notification AND gathered_to IS NOT NULL),
            part AS MATERIALIZED (
              SELECT account_id FROM (
                (SELECT a.id AS account_id FROM open o JOIN account a ON a.id > o.gathered_to
                 WHERE o.group_id = '' ORDER BY a.id LIMIT :size)
                UNION
                SELECT m.account_id FROM open o JOIN group_member m
                  ON m.group_id >= o.group_id AND m.group_id < o.group_id || chr(1114111)
                WHERE o.group_id <> '' AND m.account_id > o.gathered_to
                UNION
                SELECT r.account_id FROM open o JOIN statement_recipient r USING (statement_id)
                WHERE r.account_id > o.gathered_to) AS audience
              ORDER BY account_id LIMIT :size),
            gathered AS (
              UPDATE statement_notification
              SET gathered_to = (SELECT CASE WHEN count(*) = :size THEN max(account_id) END FROM part)
              WHERE notification_id = :notification)
            SELECT account_id FROM part
            WHERE NOT EXISTS (
              SELECT 1 FROM open o JOIN statement_notification later USING (statement_id)
              JOIN notification_recipient r ON r.notification_id = later.notification_id
              WHERE later.notification_id > :notification AND r.account_id = part.account_id)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public Optional<List<Long>> nextPart(long notificationId) {
        boolean isOpen = !entityManager
                .createNativeQuery(LOCK)
                .setParameter("notification", notificationId)
                .getResultList()
                .isEmpty();
        return isOpen ? Optional.of(listNext(notificationId)) : Optional.empty();
    }

    private List<Long> listNext(long notificationId) {
        List<?> part = entityManager
                .createNativeQuery(NEXT_PART, Long.class)
                .setParameter("notification", notificationId)
                .setParameter("size", PART)
                .getResultList();
        return part.stream().map(Long.class::cast).toList();
    }
}
