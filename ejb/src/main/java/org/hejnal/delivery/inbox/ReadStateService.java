package org.hejnal.delivery.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.notification.NotificationObject;
import org.hejnal.platform.UnknownObjectException;

/** Which notifications people have read. */
@Stateless
public class ReadStateService {
    /** How many entries can be named at once. */
    public static final int MAX_IDS = 1000;

    /** Nobody reads a larger number than this, and counting costs by what is counted. */
    public static final int MAX_COUNT = 1000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    /**
     * Marks entries of a person's own inbox as read; it is written down if somebody else does so. What was read before keeps its time.
     *
     * @param ids different ids, at most {@value #MAX_IDS}
     * @return how many were unread
     * @throws UnknownObjectException if one of them is not in that inbox; then none is marked
     */
    public int markRead(Initiator initiator, long accountId, List<Long> ids) {
        Set<Long> known = new HashSet<>(entityManager
                .createQuery("SELECT e.id FROM InboxEntry e WHERE e.accountId = :account AND e.id IN :ids", Long.class)
                .setParameter("account", accountId)
                .setParameter("ids", ids)
                .getResultList());
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new UnknownObjectException(NotificationObject.NOTIFICATION, String.valueOf(id));
        });
        int marked = entityManager
                .createQuery("UPDATE InboxEntry e SET e.readAt = :now"
                        + " WHERE e.accountId = :account AND e.id IN :ids AND e.readAt IS NULL")
                .setParameter("account", accountId)
                .setParameter("ids", ids)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return recorded(initiator, accountId, marked);
    }

    /**
     * Marks everything as read that came to a person's inbox up to an entry.
     *
     * @param upTo the id of the newest entry that the person has seen
     * @return how many were unread
     */
    public int markAllRead(Initiator initiator, long accountId, long upTo) {
        int marked = entityManager
                .createQuery("UPDATE InboxEntry e SET e.readAt = :now"
                        + " WHERE e.accountId = :account AND e.id <= :upTo AND e.readAt IS NULL")
                .setParameter("account", accountId)
                .setParameter("upTo", upTo)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return recorded(initiator, accountId, marked);
    }

    private int recorded(Initiator initiator, long accountId, int marked) {
        if (marked > 0) {
            audit.recordForAnother(
                    initiator, AuditedAct.ofPerson("inbox.mark_read", accountId, Map.of(), Map.of("marked", marked)));
        }
        return marked;
    }

    /** Counts what a person has not read, up to one more than {@value #MAX_COUNT}. */
    public int countUnread(long accountId) {
        Number count = (Number) entityManager
                .createNativeQuery("""
                        SELECT count(*) FROM (
                          SELECT 1 FROM inbox_entry WHERE account_id = :account AND read_at IS NULL LIMIT :most) AS unread
                        """)
                .setParameter("account", accountId)
                .setParameter("most", MAX_COUNT + 1)
                .getSingleResult();
        return count.intValue();
    }
}
