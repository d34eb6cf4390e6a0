package org.hejnal.delivery.spine;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hejnal.platform.RegularWork;

/** Makes every node look each second for what was delayed, put back or left behind. */
@Singleton
public class DispatchTimer implements RegularWork {
    @Inject
    Wakeup wakeup;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void perform() {
        wakeup.wake();
    }
}
