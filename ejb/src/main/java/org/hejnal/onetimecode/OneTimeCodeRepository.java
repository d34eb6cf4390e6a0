package org.hejnal.onetimecode;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.directory.AccountLockService;

/** Keeps the codes. What must not be done twice is decided by one statement each, whoever else asks meanwhile. */
@Stateless
public class OneTimeCodeRepository {
    private static final int PURGED_AT_ONCE = 1000;

    /** One row: the attempt is taken and the hash is read in one statement, so that guesses are counted one by one. */
    private static final String TAKE_ATTEMPT = """
            UPDATE one_time_code SET attempts = attempts + 1
            WHERE id = :id AND account_id = :account AND used_at IS NULL AND expires_at > :now AND attempts < :most
            RETURNING code_hash
            """;

    private static final String USE = """
            UPDATE OneTimeCode c SET c.usedAt = :now WHERE c.id = :id AND c.usedAt IS NULL AND c.expiresAt > :now
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AccountLockService accounts;

    @Inject
    Clock clock;

    /**
     * Returns when the person's codes since then were issued, the oldest first. Until the transaction ends, nobody else
     * gets this answer for the person: what is decided upon it still holds when it is written.
     */
    public List<Instant> listIssuedExclusively(long accountId, Instant since) {
        accounts.lock(accountId);
        return entityManager
                .createQuery(
                        "SELECT c.createdAt FROM OneTimeCode c WHERE c.accountId = :account AND c.createdAt > :since"
                                + " ORDER BY c.createdAt",
                        Instant.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .getResultList();
    }

    /** Makes all of the person's codes useless. */
    public void end(long accountId) {
        entityManager
                .createNativeQuery("""
                        UPDATE one_time_code SET expires_at = :now
                        WHERE account_id = :account AND used_at IS NULL AND expires_at > :now
                        """)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    public void add(OneTimeCode code) {
        entityManager.persist(code);
    }

    /**
     * Takes one of the attempts that a code has left. It is committed before the code is looked at, so that guesses that
     * come together are counted one by one.
     *
     * @return the hash to compare with; nothing if there is no such code, or it takes no attempts any more
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<String> takeAttempt(long accountId, String id) {
        List<?> hashes = entityManager
                .createNativeQuery(TAKE_ATTEMPT, String.class)
                .setParameter("id", id)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .setParameter("most", OneTimeCodePolicy.MAX_ATTEMPTS)
                .getResultList();
        return hashes.stream().map(String.class::cast).findFirst();
    }

    /** Uses a code up; false if somebody else has, or it has ended meanwhile. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean use(String id) {
        return entityManager
                        .createQuery(USE)
                        .setParameter("id", id)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Finds what became of a code of the person's. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<CodeState> findState(long accountId, String id) {
        return entityManager
                .createQuery(
                        "SELECT c FROM OneTimeCode c WHERE c.id = :id AND c.accountId = :account", OneTimeCode.class)
                .setParameter("id", id)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst()
                .map(OneTimeCode::state);
    }

    /** Forgets old codes, a bounded number at a time. */
    public int purge() {
        return entityManager
                .createNativeQuery("""
                        DELETE FROM one_time_code WHERE id IN (
                          SELECT id FROM one_time_code WHERE created_at <= :oldest
                          ORDER BY created_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter("oldest", clock.instant().minus(OneTimeCodePolicy.KEPT))
                .setParameter("most", PURGED_AT_ONCE)
                .executeUpdate();
    }
}
