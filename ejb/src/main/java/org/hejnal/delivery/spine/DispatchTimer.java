package org.hejnal.delivery.spine;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Makes every node look each second for what was delayed, put back or left behind. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DispatchTimer {
    @Inject
    Wakeup wakeup;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        wakeup.wake();
    }
}
