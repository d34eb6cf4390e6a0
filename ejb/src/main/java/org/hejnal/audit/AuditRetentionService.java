package org.hejnal.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.hejnal.platform.Settings;

/** Deletes old entries and counts. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditRetentionService {
    static final int BATCH = 5_000;

    private static final String ENTRIES = """
            DELETE FROM audit_entry WHERE id IN (
              SELECT id FROM audit_entry WHERE happened_at < :before ORDER BY happened_at LIMIT :batch
              FOR UPDATE SKIP LOCKED)
            """;

    private static final String READS = """
            DELETE FROM audit_read WHERE (day, consumer_id, method) IN (
              SELECT day, consumer_id, method FROM audit_read WHERE day < :before ORDER BY day LIMIT :batch
              FOR UPDATE SKIP LOCKED)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AuditMaintenance maintenance;

    @Inject
    Settings settings;

    /**
     * Deletes a batch of what happened before a moment.
     *
     * @return whether there may be more
     */
    public boolean purge(Instant before) {
        maintenance.begin();
        int entries = purge(ENTRIES, before);
        int reads = purge(READS, before.atZone(settings.timeZone()).toLocalDate());
        return entries == BATCH || reads == BATCH;
    }

    private int purge(String statement, Object before) {
        return entityManager
                .createNativeQuery(statement)
                .setParameter("before", before)
                .setParameter("batch", BATCH)
                .executeUpdate();
    }
}
