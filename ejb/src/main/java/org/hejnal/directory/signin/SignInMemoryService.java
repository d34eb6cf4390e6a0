package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What is remembered of attempts to sign in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SignInMemoryService {
    @PersistenceContext
    EntityManager entities;

    /** Forgets the failures that are counted under an identifier. Those of an address with it, a hash, end by themselves. */
    public void forget(String identifier) {
        // One row: counts have no entity, because only single statements may change them.
        entities.createNativeQuery("DELETE FROM sign_in_attempt WHERE subject = :subject")
                .setParameter("subject", Attempt.ofIdentifier(identifier))
                .executeUpdate();
    }
}
