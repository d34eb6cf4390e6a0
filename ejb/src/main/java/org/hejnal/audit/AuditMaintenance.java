package org.hejnal.audit;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one way past the trigger that keeps entries as they are. */
@Singleton
class AuditMaintenance {
    @PersistenceContext
    EntityManager entityManager;

    /** Lets the current transaction change and delete entries. */
    void begin() {
        entityManager
                .createNativeQuery("SELECT set_config('hejnal.audit_maintenance', 'on', true)")
                .getSingleResult();
    }
}
