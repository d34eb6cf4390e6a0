package org.hejnal.directory.session;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.hejnal.platform.RegularWork;
import org.hejnal.platform.Settings;

/** Deletes sessions that nobody has come back to. What has ended is not used, so that it goes in the same way. */
@Singleton
public class SessionTimer implements RegularWork {
    /** Rows per run. What a run leaves, the next one takes. */
    private static final int BATCH = 1000;

    private static final String PURGE = """
            DELETE FROM sign_in_session WHERE id IN (
              SELECT id FROM sign_in_session WHERE last_seen_at <= :idle
              ORDER BY last_seen_at LIMIT :batch FOR UPDATE SKIP LOCKED)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void perform() {
        entities.createNativeQuery(PURGE)
                .setParameter(
                        "idle", clock.instant().minus(settings.sessionIdle()).minus(SessionService.NOTED_EVERY))
                .setParameter("batch", BATCH)
                .executeUpdate();
    }
}
