package org.hejnal.delivery.inbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.OptionalLong;
import org.hejnal.notification.NotificationObject;
import org.hejnal.platform.Sql;
import org.hejnal.platform.UnknownObjectException;

/** What people find when they look at their notifications. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InboxService {
    static final String ANY = Sql.of(InboxService.class, "ListLatest");
    static final String UNREAD = Sql.of(InboxService.class, "ListLatestUnread");

    @PersistenceContext
    EntityManager entityManager;

    /** Returns entries of one inbox, newest first. */
    public List<InboxEntryView> listLatest(InboxQuery query) {
        List<?> entries = entityManager
                .createNativeQuery(query.unreadOnly() ? UNREAD : ANY, InboxEntryView.class)
                .setParameter("account", query.accountId())
                .setParameter("before", query.before().orElse(Long.MAX_VALUE))
                .setParameter("limit", query.limit())
                .getResultList();
        return entries.stream().map(InboxEntryView.class::cast).toList();
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
                .orElseThrow(() -> new UnknownObjectException(NotificationObject.NOTIFICATION, String.valueOf(id)));
    }

    /** @throws UnknownObjectException if the person's inbox has no such entry */
    public InboxEntryView get(long accountId, long id) {
        return listLatest(new InboxQuery(accountId, OptionalLong.of(id + 1), false, 1)).stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .orElseThrow(() -> new UnknownObjectException(NotificationObject.NOTIFICATION, String.valueOf(id)));
    }
}
