package org.hejnal.oauth;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes tokens that have expired, a bounded batch of each kind a minute; nodes skip what another one holds. */
@Singleton
public class TokenPurgeTimer {
    private static final int BATCH = 10_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void purge() {
        purge("request_token");
        purge("access_token");
    }

    private void purge(String table) {
        entities.createNativeQuery("DELETE FROM " + table + " WHERE token_hash IN (SELECT token_hash FROM " + table
                        + " WHERE expires_at <= :now ORDER BY expires_at LIMIT :batch FOR UPDATE SKIP LOCKED)")
                .setParameter("now", clock.instant())
                .setParameter("batch", BATCH)
                .executeUpdate();
    }
}
