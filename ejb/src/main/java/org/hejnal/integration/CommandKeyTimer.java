package org.hejnal.integration;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hejnal.platform.RegularWork;

/** Forgets old keys of commands, on every node; two nodes that meet delete different rows or none. */
@Singleton
public class CommandKeyTimer implements RegularWork {
    @Inject
    CommandKeyRepository keys;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void perform() {
        keys.purge();
    }
}
