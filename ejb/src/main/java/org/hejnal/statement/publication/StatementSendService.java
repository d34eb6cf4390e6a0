package org.hejnal.statement.publication;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.OptionalLong;
import org.hejnal.notification.NotificationObject;
import org.hejnal.platform.UnknownObjectException;

/** By which sends people have been told of statements. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StatementSendService {
    private static final String FIND = """
            SELECT told.notification_id
            FROM statement_notification told
            JOIN notification n ON n.id = told.notification_id
            LEFT JOIN notification_recipient r ON r.notification_id = n.id AND r.account_id = :account
            WHERE told.statement_id = :statement
            ORDER BY r.account_id IS NULL, NOT n.has_audience, told.notification_id DESC LIMIT 1
            """;

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Returns the id of the last send that told a person of a statement; without a person, or for one who was not told,
     * that of the last one to the whole audience.
     *
     * @throws UnknownObjectException if nobody has been told of it
     */
    public long get(long statementId, OptionalLong accountId) {
        List<?> found = entityManager
                .createNativeQuery(FIND, Long.class)
                .setParameter("statement", statementId)
                .setParameter("account", accountId.orElse(0))
                .getResultList();
        return found.stream()
                .map(Long.class::cast)
                .findFirst()
                .orElseThrow(() -> new UnknownObjectException(NotificationObject.SEND, "of statement " + statementId));
    }
}
