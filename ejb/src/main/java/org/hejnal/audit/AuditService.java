package org.hejnal.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.hejnal.platform.IdRepository;

/** Writes the audit trail. */
@Stateless
public class AuditService {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    IdRepository ids;

    @Inject
    Clock clock;

    /** Writes down a change in the transaction that makes it, so that there is either both or neither. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(Initiator initiator, AuditedAct act) {
        entityManager.persist(new AuditEntry(ids.next(), clock.instant(), initiator, act));
    }

    /** Writes down that somebody looked at something, before it is shown to them. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void recordLook(Initiator initiator, AuditedAct act) {
        record(initiator, act);
    }
}
