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
import java.util.Optional;
import org.hejnal.platform.Settings;
import org.hejnal.platform.Sql;

/**
 * Slows guesses down, on all nodes together. Nobody waits here: who comes too early is told when to come back.
 *
 * <p>An attempt is counted under its lane before the password is looked at, so that any number of guesses at the same time
 * get the limit and not one more: the lane is the known browser or else the identifier with the address. Attempts count
 * under the identifier and under the address alone only when they have failed, and known browsers never do. Each step is
 * committed at once: no lock is held while a password is hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInPaceService {
    /** In seconds, after the limit of a lane is reached; it doubles with each further failure. */
    static final int FIRST_WAIT = 15;

    static final int LONGEST_WAIT = 60;

    /** Between two attempts from an address, or with an identifier, that has failed too often. */
    static final Duration ADDRESS_PACE = Duration.ofSeconds(1);

    static final Duration IDENTIFIER_PACE = Duration.ofSeconds(10);

    private static final String TAKE = Sql.of(SignInPaceService.class, "TakeTurn");
    private static final String COUNT = Sql.of(SignInPaceService.class, "CountFailure");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Lets a password be looked at.
     *
     * @param known the lane of the browser, if the person has signed in there before
     * @throws TooManySignInsException if it is too early; nothing is counted then
     */
    public Turn begin(Attempt attempt, Optional<String> known) {
        if (known.isEmpty()) {
            keepPace(attempt.address(), settings.signInLimitPerAddress(), ADDRESS_PACE);
            keepPace(attempt.identifier(), settings.signInLimitEverywhere(), IDENTIFIER_PACE);
        }
        String lane = known.orElseGet(attempt::pair);
        take(lane);
        return new Turn(attempt, lane, known.isPresent());
    }

    /** The password was right: what the attempt took is given back. */
    public void succeed(Turn turn) {
        // One row: counts have no entity, because only single statements may change them.
        entities.createNativeQuery("UPDATE sign_in_attempt SET failures = failures - 1, next_at = to_timestamp(0)"
                        + " WHERE subject = :subject AND failures > 0")
                .setParameter("subject", turn.lane())
                .executeUpdate();
    }

    /** The identifier or the password was wrong. */
    public void fail(Turn turn) {
        if (!turn.isKnown()) {
            // In the order of begin(), so that the two never wait for each other.
            count(turn.attempt().address());
            count(turn.attempt().identifier());
        }
    }

    private void take(String lane) {
        Instant now = clock.instant();
        int taken = entities.createNativeQuery(TAKE)
                .setParameter("subject", lane)
                .setParameter("now", now)
                .setParameter("expired", now.minus(settings.signInWindow()))
                .setParameter("limit", settings.signInLimitPerIdentifier())
                .setParameter("first", FIRST_WAIT)
                .setParameter("longest", LONGEST_WAIT)
                .executeUpdate();
        if (taken == 0) {
            throw tooEarly(lane, now);
        }
    }

    /** Lets one attempt after the other through where too many have failed; everywhere else, all. */
    private void keepPace(String subject, int limit, Duration pace) {
        Instant now = clock.instant();
        if (isSlow(subject, limit, now) && !claim(subject, now, pace)) {
            throw tooEarly(subject, now);
        }
    }

    private boolean isSlow(String subject, int limit, Instant now) {
        // One row: the same.
        return !entities.createNativeQuery("SELECT 1 FROM sign_in_attempt WHERE subject = :subject"
                        + " AND failures >= :limit AND window_start > :expired")
                .setParameter("subject", subject)
                .setParameter("limit", limit)
                .setParameter("expired", now.minus(settings.signInWindow()))
                .getResultList()
                .isEmpty();
    }

    private boolean claim(String subject, Instant now, Duration pace) {
        // One row: the same.
        return entities.createNativeQuery(
                                "UPDATE sign_in_attempt SET next_at = :next WHERE subject = :subject AND next_at <= :now")
                        .setParameter("next", now.plus(pace))
                        .setParameter("subject", subject)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    private void count(String subject) {
        Instant now = clock.instant();
        entities.createNativeQuery(COUNT)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .setParameter("expired", now.minus(settings.signInWindow()))
                .executeUpdate();
    }

    private TooManySignInsException tooEarly(String subject, Instant now) {
        // One row: the same.
        Optional<?> next = entities.createNativeQuery(
                        "SELECT next_at FROM sign_in_attempt WHERE subject = :subject", Instant.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
        return new TooManySignInsException(
                next.map(at -> Duration.between(now, (Instant) at)).orElse(Duration.ZERO));
    }
}
