package org.hejnal.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;

/** Deletes sends that are over. Whoever calls has locked them, and removes what came of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SendRemovalService {
    private static final String REMOVE_RECIPIENTS = """
            DELETE FROM notification_recipient WHERE ctid = ANY (ARRAY(
              SELECT ctid FROM notification_recipient WHERE notification_id = ANY (:sends) LIMIT :size))
            """;

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Deletes recipients of sends.
     *
     * @param size at most so many
     * @return how many
     */
    public int removeRecipients(Collection<Long> sends, int size) {
        return entityManager
                .createNativeQuery(REMOVE_RECIPIENTS)
                .setParameter("sends", sends.toArray(Long[]::new))
                .setParameter("size", size)
                .executeUpdate();
    }

    /** Deletes sends, and with them all that belongs to them. */
    public void remove(Collection<Long> sends) {
        entityManager
                .createQuery("DELETE FROM Notification n WHERE n.id IN :sends")
                .setParameter("sends", sends)
                .executeUpdate();
    }
}
