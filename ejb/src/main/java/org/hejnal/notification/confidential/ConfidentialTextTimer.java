package org.hejnal.notification.confidential;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Erases confidential texts that could not be delivered in time, on every node. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class ConfidentialTextTimer {
    @Inject
    ConfidentialTextService texts;

    @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    void eraseExpired() {
        texts.eraseExpired();
    }
}
