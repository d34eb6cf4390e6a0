package org.hejnal.onetimecode;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Forgets codes that ended long ago, on every node. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class OneTimeCodeTimer {
    @Inject
    OneTimeCodeRepository codes;

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    void purge() {
        codes.purge();
    }
}
