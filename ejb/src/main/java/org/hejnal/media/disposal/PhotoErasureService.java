package org.hejnal.media.disposal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hejnal.directory.erasure.PersonErasing;

/** Takes the photos of an erased person out of all events; their files go as those of every photo that is deleted. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PhotoErasureService {
    @PersistenceContext
    EntityManager entityManager;

    public void onErasing(@Observes PersonErasing event) {
        entityManager
                .createNativeQuery("DELETE FROM photo WHERE author_id = :account")
                .setParameter("account", event.accountId())
                .executeUpdate();
    }
}
