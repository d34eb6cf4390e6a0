package org.hejnal.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import org.hejnal.platform.Sql;

/** Takes a person out of the audit trail and leaves what was done in it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditErasureService {
    private static final String PSEUDONYMISE = Sql.of(AuditErasureService.class, "Pseudonymise");

    /** Pseudonyms have 19 digits and begin with 8. No id that the hub makes before the year 2200 is so high, so none is ever somebody's. */
    private static final long FIRST_PSEUDONYM = 8_000_000_000_000_000_000L;

    private static final long PSEUDONYMS = 1_000_000_000_000_000_000L;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AuditMaintenance maintenance;

    /**
     * Writes a pseudonym, the same one everywhere and known to nobody, where the trail names the person: as who did
     * something, as whom it is about, and as an id among values. Addresses that the person called from go, and so do texts
     * among the values of what was done to the person ({@code person.*}). Reads the whole trail.
     *
     * @return the pseudonym
     */
    public long pseudonymise(long personId) {
        entityManager.flush();
        maintenance.begin();
        long pseudonym = FIRST_PSEUDONYM + RANDOM.nextLong(PSEUDONYMS);
        entityManager
                .createNativeQuery(PSEUDONYMISE)
                .setParameter("person", personId)
                .setParameter("id", Long.toString(personId))
                .setParameter("pseudonym", pseudonym)
                .setParameter("name", Long.toString(pseudonym))
                .executeUpdate();
        return pseudonym;
    }
}
