package org.hejnal.directory.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.signin.SessionGenerationService;
import org.hejnal.platform.UnknownObjectException;

/** Ends sessions from outside the browser that has them. Within two seconds they are over on all nodes. */
@Stateless
public class SessionEndService {
    private static final String ACTION = "person.end_sessions";

    @PersistenceContext
    EntityManager entities;

    @Inject
    DirectoryService directory;

    @Inject
    SessionGenerationService generations;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    /**
     * Ends one session of a person.
     *
     * @param sessionId as lists name it
     * @return whether it was not over yet and is this person's
     * @throws UnknownObjectException if there is no such person
     */
    public boolean end(Initiator initiator, long accountId, long sessionId) {
        directory.requireUser(accountId);
        int ended = entities.createQuery("UPDATE SignInSession s SET s.endedAt = :now"
                        + " WHERE s.id = :id AND s.accountId = :account AND s.endedAt IS NULL")
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .setParameter("id", sessionId)
                .setParameter("account", accountId)
                .executeUpdate();
        if (ended > 0) {
            record(initiator, accountId, Map.of("session", Long.toString(sessionId)));
        }
        return ended > 0;
    }

    /**
     * Ends all sessions of a person, and what they have begun of signing in.
     *
     * @throws UnknownObjectException if there is no such person
     */
    public void endAll(Initiator initiator, long accountId) {
        directory.requireUser(accountId);
        generations.next(accountId);
        record(initiator, accountId, Map.of("session", "all"));
    }

    private void record(Initiator initiator, long accountId, Map<String, ?> what) {
        audit.record(initiator, AuditedAct.ofPerson(ACTION, accountId, what, Map.of()));
    }
}
