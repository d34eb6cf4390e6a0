package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.hejnal.platform.Settings;
import org.hejnal.platform.TooManyRequestsException;

/** Counts wrong guesses of what nobody should guess, by address and on all nodes together. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GuessService {
    static final int MOST_PER_ADDRESS = 20;

    /** One row: to look at the count and to raise it is one statement, so that guesses at the same time are all counted. */
    private static final String TAKE = """
            INSERT INTO sign_in_attempt AS a (subject, failures, window_start) VALUES (:subject, 1, :now)
            ON CONFLICT (subject) DO UPDATE SET
              failures = CASE WHEN a.window_start <= :expired THEN 1 ELSE a.failures + 1 END,
              window_start = CASE WHEN a.window_start <= :expired THEN excluded.window_start ELSE a.window_start END
            WHERE a.window_start <= :expired OR a.failures < :limit
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Takes a guess from what an address has. It is never given back.
     *
     * @param secret what was guessed, always the same word for one kind of secret
     * @throws TooManyRequestsException if the address has none left in this window of sign-ins
     */
    public void reserve(String secret, String address) {
        Instant now = clock.instant();
        int taken = entities.createNativeQuery(TAKE)
                .setParameter("subject", secret + " " + Attempt.of("", address).address())
                .setParameter("now", now)
                .setParameter("expired", now.minus(settings.signInWindow()))
                .setParameter("limit", MOST_PER_ADDRESS)
                .executeUpdate();
        if (taken == 0) {
            throw new TooManyRequestsException("Too many wrong guesses.", settings.signInWindow());
        }
    }
}
