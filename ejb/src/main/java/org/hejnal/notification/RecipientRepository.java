package org.hejnal.notification;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hejnal.platform.ArrayLiteral;
import org.hejnal.platform.UnknownObjectException;

/** Writes down whom a notification is for, as a set and never row by row. */
@Stateless
public class RecipientRepository {
    /** A set that is joined: an array that is searched costs people times recipients wherever accounts are read in full. */
    private static final String ADD = """
            INSERT INTO notification_recipient (notification_id, account_id)
            SELECT :notification, id FROM account WHERE id IN (SELECT unnest(CAST(:ids AS bigint[])))
            """;

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Adds the recipients of a notification.
     *
     * @throws UnknownObjectException if one of them does not exist
     */
    public void add(long notificationId, List<Long> accountIds) {
        String ids = ArrayLiteral.of(accountIds);
        int added = entityManager
                .createNativeQuery(ADD)
                .setParameter("notification", notificationId)
                .setParameter("ids", ids)
                .executeUpdate();
        if (added < accountIds.size()) {
            throw new UnknownObjectException("user", firstUnknown(ids));
        }
    }

    private String firstUnknown(String ids) {
        return String.valueOf(
                entityManager.createNativeQuery("""
                        SELECT wanted.id FROM unnest(CAST(:ids AS bigint[])) WITH ORDINALITY AS wanted (id, position)
                        WHERE NOT EXISTS (SELECT 1 FROM account WHERE account.id = wanted.id)
                        ORDER BY position LIMIT 1
                        """).setParameter("ids", ids).getSingleResult());
    }
}
