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

    /**
     * Writes down a change of what is a person's own, if somebody else makes it: an application by itself, also one that names
     * the person, or another person. What people do with their own is no business of the trail.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void recordForAnother(Initiator initiator, AuditedAct act) {
        if (initiator.accountId().isEmpty() || !initiator.accountId().equals(act.personId())) {
            record(initiator, act);
        }
    }

    /** Writes down that somebody looked at something, before it is shown to them. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void recordLook(Initiator initiator, AuditedAct act) {
        record(initiator, act);
    }
}
