package org.hejnal.media.store;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Which store the photos of the database lie in. */
@Singleton
class PhotoStoreRepository {
    @PersistenceContext
    EntityManager entityManager;

    /**
     * Writes a store's name down if there is none. Nodes that start at once wait for each other.
     *
     * @return whether there was none
     */
    boolean claim(String id) {
        // One row: of nodes that start at once one writes its name, and the others learn that they did not.
        return entityManager
                        .createNativeQuery("INSERT INTO photo_store (id) VALUES (:id) ON CONFLICT DO NOTHING")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    String get() {
        return (String) entityManager
                .createNativeQuery("SELECT id FROM photo_store", String.class)
                .getSingleResult();
    }
}
