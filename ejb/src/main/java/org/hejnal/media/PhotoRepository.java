package org.hejnal.media;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hejnal.circle.OwnedId;

/** Writes the rows of photos. */
@Singleton
class PhotoRepository {
    private static final String OF_EVENT = " FROM Photo p WHERE p.key.circleId = :circle AND p.eventNumber = :event";

    @PersistenceContext
    EntityManager entityManager;

    void add(Photo photo) {
        entityManager.persist(photo);
        entityManager.flush();
    }

    /**
     * A trigger notes the files, and gives the circle its room back.
     *
     * @return false if the event has no such photo
     */
    boolean remove(OwnedId event, OwnedId photo) {
        return entityManager
                        .createQuery("DELETE" + OF_EVENT + " AND p.key.number = :number")
                        .setParameter("circle", event.circle())
                        .setParameter("event", event.number())
                        .setParameter("number", photo.number())
                        .executeUpdate()
                == 1;
    }

    void showTo(OwnedId event, Optional<Long> onlyFor) {
        entityManager
                .createQuery("UPDATE Photo p SET p.onlyFor = :only"
                        + " WHERE p.key.circleId = :circle AND p.eventNumber = :event")
                .setParameter("only", onlyFor.orElse(null))
                .setParameter("circle", event.circle())
                .setParameter("event", event.number())
                .executeUpdate();
    }

    int count(OwnedId event) {
        return entityManager
                .createQuery("SELECT count(p)" + OF_EVENT, Long.class)
                .setParameter("circle", event.circle())
                .setParameter("event", event.number())
                .getSingleResult()
                .intValue();
    }
}
