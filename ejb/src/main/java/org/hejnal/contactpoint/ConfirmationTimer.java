package org.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hejnal.platform.RegularWork;

/** Forgets addresses that nobody has confirmed, on every node. */
@Singleton
public class ConfirmationTimer implements RegularWork {
    @Inject
    ConfirmationRepository confirmations;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void perform() {
        confirmations.purge();
    }
}
