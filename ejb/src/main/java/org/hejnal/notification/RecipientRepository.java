package org.hejnal.notification;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;

/** Writes down whom a notification is for, as a set and never row by row. Nobody else writes that. */
@Stateless
public class RecipientRepository {
    /** A set that is joined: an array that is searched costs people times recipients wherever accounts are read in full. */
    private static final String ADD = """
            INSERT INTO notification_recipient (notification_id, account_id)
            SELECT :notification, id FROM account WHERE id IN (SELECT unnest(:ids)) ORDER BY id
            ON CONFLICT DO NOTHING
            """;

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Adds those people to the recipients of a notification who exist and are not among them.
     *
     * @return how many
     */
    public int add(long notificationId, Collection<Long> accountIds) {
        return entityManager
                .createNativeQuery(ADD)
                .setParameter("notification", notificationId)
                .setParameter("ids", accountIds.toArray(Long[]::new))
                .executeUpdate();
    }
}
