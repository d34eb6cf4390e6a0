package org.hejnal.directory.session;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.Settings;

/**
 * Keeps who is signed in in which browser. A session is over when it has been ended, when its account has another generation
 * or takes part no more, and by time; each is looked at together, so that none can be forgotten.
 */
@Stateless
public class SessionService {
    /** Sessions that a person may have. The next one ends the oldest. */
    public static final int MOST = 20;

    /** How often it is written down that a session is used: it counts as idle this much later. */
    public static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final String STANDING = """
            FROM SignInSession s JOIN Account a ON a.id = s.accountId
            WHERE a.active AND a.sessionGeneration = s.generation AND s.endedAt IS NULL
              AND s.lastSeenAt > :idle AND s.createdAt > :oldest
            """;

    private static final String END_THE_OLDEST = """
            UPDATE sign_in_session SET ended_at = :now WHERE id IN (
              SELECT id FROM sign_in_session WHERE account_id = :account AND ended_at IS NULL AND last_seen_at > :idle
              ORDER BY created_at DESC, id DESC OFFSET :most FOR UPDATE SKIP LOCKED)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    IdRepository ids;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @param tokenHash SHA-256, in hex, of what the browser alone knows */
    public SessionView begin(String tokenHash, BeginSession command) {
        Instant now = now();
        SignInSession session = new SignInSession(ids.next(), tokenHash, command, now);
        entities.persist(session);
        entities.flush();
        entities.createNativeQuery(END_THE_OLDEST)
                .setParameter("now", now)
                .setParameter("account", command.accountId())
                .setParameter("idle", idle(now))
                .setParameter("most", MOST)
                .executeUpdate();
        return session.view();
    }

    /** Finds a session, unless it is over. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SessionView> find(String tokenHash) {
        return standing("SELECT s " + STANDING + " AND s.tokenHash = :hash")
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst()
                .map(SignInSession::view);
    }

    /** Writes down that a session is used. */
    public void note(long id) {
        Instant now = now();
        entities.createQuery("UPDATE SignInSession s SET s.lastSeenAt = :now WHERE s.id = :id AND s.lastSeenAt < :now")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** A person's sessions, the one used last first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SessionView> list(long accountId) {
        return standing("SELECT s " + STANDING + " AND s.accountId = :account ORDER BY s.lastSeenAt DESC, s.id DESC")
                .setParameter("account", accountId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(SignInSession::view)
                .toList();
    }

    /** Ends a session, if it is not over. */
    public void end(String tokenHash) {
        entities.createQuery(
                        "UPDATE SignInSession s SET s.endedAt = :now WHERE s.tokenHash = :hash AND s.endedAt IS NULL")
                .setParameter("now", now())
                .setParameter("hash", tokenHash)
                .executeUpdate();
    }

    private TypedQuery<SignInSession> standing(String query) {
        Instant now = now();
        return entities.createQuery(query, SignInSession.class)
                .setParameter("idle", idle(now))
                .setParameter("oldest", now.minus(settings.sessionLifetime()));
    }

    private Instant idle(Instant now) {
        return now.minus(settings.sessionIdle()).minus(NOTED_EVERY);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
