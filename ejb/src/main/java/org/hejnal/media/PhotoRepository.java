package org.hejnal.media;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hejnal.circle.OwnedId;

/** Writes the rows of photos. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PhotoRepository {
    private static final String OF_EVENT = " FROM Photo p WHERE p.key.circleId = :circle AND p.eventNumber = :event";

    @PersistenceContext
    EntityManager entityManager;

    public void add(Photo photo) {
        entityManager.persist(photo);
        entityManager.flush();
    }

    /**
     * A trigger notes the files, and gives the circle its room back.
     *
     * @return false if the event has no such photo
     */
    public boolean remove(OwnedId event, OwnedId photo) {
        return entityManager
                        .createQuery("DELETE" + OF_EVENT + " AND p.key.number = :number")
                        .setParameter("circle", event.circle())
                        .setParameter("event", event.number())
                        .setParameter("number", photo.number())
                        .executeUpdate()
                == 1;
    }

    public void showTo(OwnedId event, Optional<Long> onlyFor) {
        entityManager
                .createQuery("UPDATE Photo p SET p.onlyFor = :only"
                        + " WHERE p.key.circleId = :circle AND p.eventNumber = :event")
                .setParameter("only", onlyFor.orElse(null))
                .setParameter("circle", event.circle())
                .setParameter("event", event.number())
                .executeUpdate();
    }

    public int count(OwnedId event) {
        return entityManager
                .createQuery("SELECT count(p)" + OF_EVENT, Long.class)
                .setParameter("circle", event.circle())
                .setParameter("event", event.number())
                .getSingleResult()
                .intValue();
    }
}
