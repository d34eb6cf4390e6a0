package org.hejnal.feed.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hejnal.directory.erasure.PersonErasing;

/** Forgets what an erased person has imported for themselves. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ImportErasureService {
    @PersistenceContext
    EntityManager entityManager;

    public void onErasing(@Observes PersonErasing event) {
        entityManager
                .createNativeQuery("DELETE FROM imported_component WHERE owner_id = :account")
                .setParameter("account", event.accountId())
                .executeUpdate();
    }
}
