package org.hejnal.directory.signin;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.hejnal.platform.Settings;

/** Forgets counts of windows that are over. */
@Singleton
public class SignInAttemptTimer {
    /** Rows per run. What a run leaves, the next one takes. */
    private static final int BATCH = 10_000;

    private static final String PURGE = """
            DELETE FROM sign_in_attempt WHERE subject IN (
              SELECT subject FROM sign_in_attempt WHERE window_start <= :expired
              ORDER BY window_start LIMIT :batch FOR UPDATE SKIP LOCKED)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void purge() {
        entities.createNativeQuery(PURGE)
                .setParameter("expired", clock.instant().minus(settings.signInWindow()))
                .setParameter("batch", BATCH)
                .executeUpdate();
    }
}
