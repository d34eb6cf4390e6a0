package org.hejnal.oauth.token;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.hejnal.platform.RegularWork;

/** Deletes tokens that have expired, a bounded batch of each kind a minute; nodes skip what another one holds. */
@Singleton
public class TokenPurgeTimer implements RegularWork {
    private static final int BATCH = 10_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void perform() {
        purge("""
                DELETE FROM request_token WHERE token_hash IN (
                  SELECT token_hash FROM request_token WHERE expires_at <= :now
                  ORDER BY expires_at LIMIT :batch FOR UPDATE SKIP LOCKED)
                """);
        purge("""
                DELETE FROM access_token WHERE token_hash IN (
                  SELECT token_hash FROM access_token WHERE expires_at <= :now
                  ORDER BY expires_at LIMIT :batch FOR UPDATE SKIP LOCKED)
                """);
    }

    private void purge(String sql) {
        entities.createNativeQuery(sql)
                .setParameter("now", clock.instant())
                .setParameter("batch", BATCH)
                .executeUpdate();
    }
}
