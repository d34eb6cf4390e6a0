package org.hejnal.platform;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes ids: 64 bits that order by time on every node (see {@code next_id()} in the schema). */
@Singleton
public class IdRepository {
    @PersistenceContext
    EntityManager entityManager;

    /** Returns an id that was never given out before. */
    public long next() {
        return ((Number) entityManager.createNativeQuery("SELECT next_id()").getSingleResult()).longValue();
    }
}
