package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hejnal.platform.Settings;

/** Counts attempts to register, and to be sent a link that sets a password. Each is committed at once, so that no lock is held while a password is hashed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RegistrationAttemptService {
    /** In a window. A whole campus may share one address. */
    static final int PASSWORD_LINKS_PER_ADDRESS = 30;

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
     * Takes an attempt to register from the address. It is never given back.
     *
     * @throws TooManySignInsException if the address has none left
     */
    public void reserveRegistration(String address) {
        take("registration " + Attempt.of("", address).address(), settings.registrationLimitPerAddress());
    }

    /**
     * Takes an attempt to have a link sent by which a password is set, whether there is such a person or not.
     *
     * @throws TooManySignInsException if the address has none left
     */
    public void reservePasswordLink(String address) {
        take("password link " + Attempt.of("", address).address(), PASSWORD_LINKS_PER_ADDRESS);
    }

    private void take(String subject, int limit) {
        Instant now = clock.instant();
        int taken = entities.createNativeQuery(TAKE)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .setParameter("expired", now.minus(settings.signInWindow()))
                .setParameter("limit", limit)
                .executeUpdate();
        if (taken == 0) {
            throw new TooManySignInsException(untilWindowEnds(subject, now));
        }
    }

    private Duration untilWindowEnds(String subject, Instant now) {
        // One row: counts have no entity, because only single statements may change them.
        Instant start = (Instant) entities.createNativeQuery(
                        "SELECT window_start FROM sign_in_attempt WHERE subject = :subject", Instant.class)
                .setParameter("subject", subject)
                .getSingleResult();
        return Duration.between(now, start.plus(settings.signInWindow()));
    }
}
