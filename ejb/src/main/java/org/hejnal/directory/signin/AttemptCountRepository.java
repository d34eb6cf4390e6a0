package org.hejnal.directory.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.platform.Settings;

/** Counts what may be tried a number of times in a window of sign-ins, on all nodes together. Nothing is given back. */
@Singleton
class AttemptCountRepository {
    /** One row: to look at the count and to raise it is one statement, so that attempts at the same time are all counted. */
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
     * Takes one attempt.
     *
     * @param what is tried, always the same words for one kind; typed text must not come here
     * @return how long to wait if none is left, otherwise nothing
     */
    Optional<Duration> take(String what, String address, int limit) {
        String subject = what + " " + Attempt.of("", address).address();
        Instant now = clock.instant();
        int taken = entities.createNativeQuery(TAKE)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .setParameter("expired", now.minus(settings.signInWindow()))
                .setParameter("limit", limit)
                .executeUpdate();
        return taken == 0 ? Optional.of(untilWindowEnds(subject, now)) : Optional.empty();
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
