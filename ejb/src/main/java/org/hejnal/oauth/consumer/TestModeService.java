package org.hejnal.oauth.consumer;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells whom applications reach that are only being tried. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TestModeService {
    private static final String IS_ON = "SELECT c.id FROM Consumer c WHERE c.id = :consumer AND c.test";

    @PersistenceContext
    EntityManager entities;

    /** Whether the application reaches only people who are named for it. */
    public boolean isOn(long consumerId) {
        return !entities.createQuery(IS_ON, Long.class)
                .setParameter("consumer", consumerId)
                .getResultList()
                .isEmpty();
    }

    /** Whether the application reaches a person: outside the test mode all, in it those who are named. */
    public boolean reaches(long consumerId, long accountId) {
        return entities.createQuery(IS_ON + " AND :account NOT MEMBER OF c.testPeople", Long.class)
                .setParameter("consumer", consumerId)
                .setParameter("account", accountId)
                .getResultList()
                .isEmpty();
    }
}
