package org.hejnal.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hejnal.directory.erasure.PersonErasing;

/**
 * Takes an erased person out of what was sent. What was for them alone goes, and so does what told others of their
 * comments; where the hub itself has named them otherwise, their name goes. Reads through all notifications.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NotificationErasureService {
    private static final String DELETE_THEIRS = """
            DELETE FROM notification AS n USING notification_recipient AS r
            WHERE r.account_id = :account AND n.id = r.notification_id AND NOT EXISTS (
              SELECT 1 FROM notification_recipient o WHERE o.notification_id = n.id AND o.account_id <> :account)
            """;
    private static final String DELETE_COMMENTS = """
            DELETE FROM notification
            WHERE event_type_id = 'calendar.event_commented' AND position(E'\\n' || :name || ': ' IN message_pl) > 0
            """;
    private static final String UNNAME = """
            UPDATE notification SET message_pl = replace(message_pl, :name, '(…)'),
              message_en = replace(message_en, :name, '(…)')
            WHERE event_type_id LIKE 'calendar.%' AND consumer_id IS NULL
              AND (position(:name IN message_pl) > 0 OR position(:name IN message_en) > 0)
            """;

    @PersistenceContext
    EntityManager entityManager;

    public void onErasing(@Observes PersonErasing event) {
        entityManager
                .createNativeQuery(DELETE_THEIRS)
                .setParameter("account", event.accountId())
                .executeUpdate();
        entityManager
                .createNativeQuery(DELETE_COMMENTS)
                .setParameter("name", event.name())
                .executeUpdate();
        entityManager
                .createNativeQuery(UNNAME)
                .setParameter("name", event.name())
                .executeUpdate();
    }
}
