package org.hejnal.contactpoint;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Knows where people are reached. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ContactPointService {
    @PersistenceContext
    EntityManager entityManager;

    /**
     * Returns the address that a channel uses for a person, in the channel's own form, for example {@code
     * anna@example.edu} for {@code email}; empty for a person or a channel that has none.
     */
    public Optional<String> findAddress(long accountId, String channelId) {
        return entityManager
                .createQuery(
                        "SELECT c.address FROM ContactPoint c"
                                + " WHERE c.accountId = :account AND c.channelId = :channel AND c.preferred",
                        String.class)
                .setParameter("account", accountId)
                .setParameter("channel", channelId)
                .getResultStream()
                .findFirst();
    }
}
