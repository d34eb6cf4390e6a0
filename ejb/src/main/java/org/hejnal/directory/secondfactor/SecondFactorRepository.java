package org.hejnal.directory.secondfactor;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;

/**
 * Keeps the second steps of people. Each change is one statement, so that two nodes never accept one code. A code that was used
 * stays used, whatever becomes of what it was used for.
 */
@Stateless
public class SecondFactorRepository {
    /** One row: of two pages that set it up at once the later one counts, and none replaces what is confirmed. */
    private static final String OFFER = """
            INSERT INTO second_factor AS f (account_id, secret, created_at) VALUES (:account, :secret, :now)
            ON CONFLICT (account_id) DO UPDATE SET secret = EXCLUDED.secret, created_at = EXCLUDED.created_at
            WHERE f.confirmed_at IS NULL
            """;

    /** One row: recovery codes are in no entity. */
    private static final String CONFIRM = """
            UPDATE second_factor SET confirmed_at = :now, last_step = :step, recovery_hashes = :hashes
            WHERE account_id = :account AND confirmed_at IS NULL AND secret = :secret
            """;

    private static final String USE_STEP = """
            UPDATE SecondFactor f SET f.lastStep = :step
            WHERE f.accountId = :account AND f.confirmedAt IS NOT NULL AND f.lastStep < :step
            """;

    /** One row: to find the code and to take it out is one statement, so that it counts once. */
    private static final String USE_RECOVERY = """
            UPDATE second_factor SET recovery_hashes = array_remove(recovery_hashes, CAST(:hash AS text))
            WHERE account_id = :account AND confirmed_at IS NOT NULL AND :hash = ANY (recovery_hashes)
            """;

    /** One row: recovery codes are in no entity. */
    private static final String RENEW = """
            UPDATE second_factor SET recovery_hashes = :hashes WHERE account_id = :account AND confirmed_at IS NOT NULL
            """;

    private static final String REMOVE =
            "DELETE FROM SecondFactor f WHERE f.accountId = :account AND f.confirmedAt IS NOT NULL";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<SecondFactorChanged> changed;

    @Inject
    Clock clock;

    /** What is kept of a person's second step, confirmed or not. */
    public Optional<StoredFactor> find(long accountId) {
        return Optional.ofNullable(entities.find(SecondFactor.class, accountId))
                .map(factor -> new StoredFactor(factor.secret(), factor.isConfirmed()));
    }

    /** Keeps a secret until it is confirmed, unless another one is confirmed already. */
    public void offer(long accountId, String sealed) {
        entities.createNativeQuery(OFFER)
                .setParameter("account", accountId)
                .setParameter("secret", sealed)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Lets a secret count from now on; false if it is not the one that waits for it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean confirm(long accountId, String sealed, long step, Collection<String> recoveryHashes) {
        boolean isConfirmed = entities.createNativeQuery(CONFIRM)
                        .setParameter("account", accountId)
                        .setParameter("secret", sealed)
                        .setParameter("step", step)
                        .setParameter("hashes", recoveryHashes.toArray(String[]::new))
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
        if (isConfirmed) {
            changed.fire(new SecondFactorChanged(accountId, true));
        }
        return isConfirmed;
    }

    /** Uses a step up, and all before it; false if one of those that follow has been used already, or this one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean useStep(long accountId, long step) {
        return entities.createQuery(USE_STEP)
                        .setParameter("account", accountId)
                        .setParameter("step", step)
                        .executeUpdate()
                == 1;
    }

    /** Uses a recovery code up; false if there is none like it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean useRecovery(long accountId, String hash) {
        return entities.createNativeQuery(USE_RECOVERY)
                        .setParameter("account", accountId)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    /** Puts recovery codes in place of those before. */
    public void renewRecovery(long accountId, Collection<String> hashes) {
        entities.createNativeQuery(RENEW)
                .setParameter("account", accountId)
                .setParameter("hashes", hashes.toArray(String[]::new))
                .executeUpdate();
    }

    /** Forgets the second step of a person, who is asked for none from now on; false if they have none. */
    public boolean remove(long accountId) {
        boolean isRemoved =
                entities.createQuery(REMOVE).setParameter("account", accountId).executeUpdate() == 1;
        if (isRemoved) {
            changed.fire(new SecondFactorChanged(accountId, false));
        }
        return isRemoved;
    }
}
