package org.hejnal.notification.confidential;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hejnal.platform.RegularWork;

/** Erases confidential texts that could not be delivered in time, on every node. */
@Singleton
public class ConfidentialTextTimer implements RegularWork {
    @Inject
    ConfidentialTextService texts;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void perform() {
        texts.eraseExpired();
    }
}
