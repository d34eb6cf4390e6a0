package org.hejnal.directory.signin;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.hejnal.platform.RegularWork;
import org.hejnal.platform.Settings;

/** Forgets counts of windows that are over. */
@Singleton
public class SignInAttemptTimer implements RegularWork {
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

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void perform() {
        entities.createNativeQuery(PURGE)
                .setParameter("expired", clock.instant().minus(settings.signInWindow()))
                .setParameter("batch", BATCH)
                .executeUpdate();
    }
}
