package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Ends the sessions of people, see {@link org.hejnal.directory.Account#sessionGeneration()}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SessionGenerationService {
    @PersistenceContext
    EntityManager entities;

    /** Ends all sessions that a person has, and voids their {@link SignInTicketService tickets}. */
    public void next(long accountId) {
        entities.createQuery("UPDATE Account a SET a.sessionGeneration = a.sessionGeneration + 1 WHERE a.id = :id")
                .setParameter("id", accountId)
                .executeUpdate();
    }
}
