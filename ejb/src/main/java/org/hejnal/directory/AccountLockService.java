package org.hejnal.directory;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets one at a time decide by how much a person has already: of circles, invitations, settings, addresses, codes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AccountLockService {
    @PersistenceContext
    EntityManager entityManager;

    /**
     * Waits until nobody else holds the person, and holds them until the transaction ends.
     *
     * @return false if there is no such account
     */
    public boolean lock(long accountId) {
        // One row: a lock that lets others refer to the person meanwhile, which JPA has no name for.
        return !entityManager
                .createNativeQuery("SELECT id FROM account WHERE id = :account FOR NO KEY UPDATE", Long.class)
                .setParameter("account", accountId)
                .getResultList()
                .isEmpty();
    }
}
