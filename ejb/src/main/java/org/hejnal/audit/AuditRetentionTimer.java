package org.hejnal.audit;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hejnal.platform.RegularWork;
import org.hejnal.platform.Settings;

/** Deletes what the audit trail has kept for long enough, a little and often. */
@Singleton
public class AuditRetentionTimer implements RegularWork {
    /** How many transactions a run may take. What a run leaves, the next one takes. */
    private static final int STEPS = 10;

    @Inject
    AuditRetentionService retention;

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
        Instant before = clock.instant().minus(Duration.ofDays(settings.auditDays()));
        int step = 0;
        while (step < STEPS && retention.purge(before)) {
            step++;
        }
    }
}
