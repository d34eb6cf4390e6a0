package org.hejnal.delivery.inbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.OptionalLong;
import org.hejnal.platform.UnknownObjectException;

/** What people find when they look at their notifications. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InboxService {
    private static final String LATEST = """
            SELECT new org.hejnal.delivery.inbox.InboxEntryView(
                e.id, n.eventTypeId, n.messagePl, n.messageEn, n.data, e.arrivedAt, e.readAt)
            FROM InboxEntry e JOIN Notification n ON n.id = e.notificationId
            WHERE e.accountId = :account AND e.id < :before%s
            ORDER BY e.id DESC
            """;
    private static final String ANY = LATEST.formatted("");
    private static final String UNREAD = LATEST.formatted(" AND e.readAt IS NULL");

    @PersistenceContext
    EntityManager entityManager;

    /** Returns entries of one inbox, newest first. */
    public List<InboxEntryView> listLatest(InboxQuery query) {
        return entityManager
                .createQuery(query.unreadOnly() ? UNREAD : ANY, InboxEntryView.class)
                .setParameter("account", query.accountId())
                .setParameter("before", query.before().orElse(Long.MAX_VALUE))
                .setMaxResults(query.limit())
                .getResultList();
    }

    /**
     * Returns the id of the send that an entry has come from.
     *
     * @throws UnknownObjectException if the person's inbox has no such entry
     */
    public long getSendId(long accountId, long id) {
        return entityManager
                .createQuery(
                        "SELECT e.notificationId FROM InboxEntry e WHERE e.id = :id AND e.accountId = :account",
                        Long.class)
                .setParameter("id", id)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownObjectException("notification", String.valueOf(id)));
    }

    /** @throws UnknownObjectException if the person's inbox has no such entry */
    public InboxEntryView get(long accountId, long id) {
        return listLatest(new InboxQuery(accountId, OptionalLong.of(id + 1), false, 1)).stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .orElseThrow(() -> new UnknownObjectException("notification", String.valueOf(id)));
    }
}
