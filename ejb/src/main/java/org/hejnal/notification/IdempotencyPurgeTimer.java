package org.hejnal.notification;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hejnal.platform.RegularWork;

/** Forgets old idempotency keys, on every node; two nodes that meet delete different rows or none. */
@Singleton
public class IdempotencyPurgeTimer implements RegularWork {
    @Inject
    IdempotencyRepository keys;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void perform() {
        keys.purge();
    }
}
