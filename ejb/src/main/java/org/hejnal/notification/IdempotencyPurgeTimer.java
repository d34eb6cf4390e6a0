package org.hejnal.notification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Forgets old idempotency keys, on every node; two nodes that meet delete different rows or none. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class IdempotencyPurgeTimer {
    @Inject
    IdempotencyRepository keys;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void purge() {
        keys.purge();
    }
}
