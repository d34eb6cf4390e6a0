package org.hejnal.delivery.retention;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hejnal.platform.RegularWork;
import org.hejnal.platform.Settings;

/** Deletes what is older than is to be kept, on every node: a little and often, so that it is never much. */
@Singleton
public class RetentionTimer implements RegularWork {
    /** How many transactions a tick may take; together they delete at most 200,000 rows of people. */
    private static final int STEPS = 10;

    @Inject
    RetentionRepository sends;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void perform() {
        Instant before = clock.instant().minus(Duration.ofDays(settings.retentionDays()));
        int step = 0;
        while (step < STEPS && (sends.purgeDigests(before) || sends.purgeSends(before))) {
            step++;
        }
    }
}
