package org.hejnal.directory.secondfactor;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.signin.PasswordChanged;
import org.hejnal.directory.signin.SessionGenerationService;
import org.hejnal.platform.Rows;

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
            UPDATE SecondFactor f SET f.lastStep = :step, f.wrongCodes = 0
            WHERE f.accountId = :account AND f.confirmedAt IS NOT NULL AND f.lastStep < :step
            """;

    /** One row: to find the code and to take it out is one statement, so that it counts once. */
    private static final String USE_RECOVERY = """
            UPDATE second_factor
            SET recovery_hashes = array_remove(recovery_hashes, CAST(:hash AS text)), wrong_codes = 0
            WHERE account_id = :account AND confirmed_at IS NOT NULL AND :hash = ANY (recovery_hashes)
            """;

    /** One row: recovery codes are in no entity. */
    private static final String RENEW = """
            UPDATE second_factor SET recovery_hashes = :hashes WHERE account_id = :account AND confirmed_at IS NOT NULL
            """;

    /** One row: to raise the count and to read it is one statement, so that guesses at the same time are all counted. */
    private static final String COUNT_GUESS = """
            UPDATE second_factor SET wrong_codes = wrong_codes + 1
            WHERE account_id = :account AND confirmed_at IS NOT NULL RETURNING wrong_codes
            """;

    private static final String FORGET_GUESSES =
            "UPDATE SecondFactor f SET f.wrongCodes = 0 WHERE f.accountId = :account";

    private static final String REMOVE =
            "DELETE FROM SecondFactor f WHERE f.accountId = :account AND f.confirmedAt IS NOT NULL";

    private static final String CONFIRMED =
            "SELECT f.accountId FROM SecondFactor f WHERE f.accountId IN :accounts AND f.confirmedAt IS NOT NULL";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<SecondFactorChanged> changed;

    @Inject
    Event<CodesGuessed> guessed;

    @Inject
    SessionGenerationService sessions;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    /** What is kept of a person's second step, confirmed or not. */
    public Optional<StoredFactor> find(long accountId) {
        return Optional.ofNullable(entities.find(SecondFactor.class, accountId))
                .map(factor -> new StoredFactor(factor.secret(), factor.isConfirmed(), factor.wrongCodes()));
    }

    /** Keeps a secret until it is confirmed, unless another one is confirmed already. */
    public void offer(long accountId, String sealed) {
        entities.createNativeQuery(OFFER)
                .setParameter("account", accountId)
                .setParameter("secret", sealed)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Those of the people who have confirmed a second step. */
    public Set<Long> listConfirmed(Collection<Long> accountIds) {
        return Set.copyOf(entities.createQuery(CONFIRMED, Long.class)
                .setParameter("accounts", accountIds)
                .getResultList());
    }

    /**
     * Lets a secret count from now on, and ends all sessions of the person; false if it is not the one that waits for it.
     *
     * @param endsTokens whether to end what applications may do for the person, too
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean confirm(
            long accountId, String sealed, long step, Collection<String> recoveryHashes, boolean endsTokens) {
        boolean isConfirmed = entities.createNativeQuery(CONFIRM)
                        .setParameter("account", accountId)
                        .setParameter("secret", sealed)
                        .setParameter("step", step)
                        .setParameter("hashes", recoveryHashes.toArray(String[]::new))
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
        if (isConfirmed) {
            sessions.next(accountId);
            changed.fire(new SecondFactorChanged(accountId, true, endsTokens));
        }
        return isConfirmed;
    }

    /** Counts a guess, right or wrong, and answers the how many-th it is since the last right one; 0 if there is nothing to guess. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int countGuess(long accountId) {
        return Rows.of(
                        entities.createNativeQuery(COUNT_GUESS, Integer.class).setParameter("account", accountId),
                        Integer.class)
                .findFirst()
                .orElse(0);
    }

    /** Tells a person that somebody knows their password, and writes it down. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void warn(long accountId, int wrongCodes, String address) {
        audit.record(
                new Initiator(OptionalLong.empty(), OptionalLong.empty(), address),
                AuditedAct.ofPerson("person.codes_guessed", accountId, Map.of(), Map.of("wrong_codes", wrongCodes)));
        guessed.fire(new CodesGuessed(accountId, wrongCodes));
    }

    /** Whoever guessed knew the former password. */
    public void onPasswordChanged(@Observes PasswordChanged event) {
        entities.createQuery(FORGET_GUESSES)
                .setParameter("account", event.accountId())
                .executeUpdate();
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
            changed.fire(new SecondFactorChanged(accountId, false, false));
        }
        return isRemoved;
    }
}
