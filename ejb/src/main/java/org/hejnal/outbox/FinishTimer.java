package org.hejnal.outbox;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hejnal.platform.RegularWork;

/** Notices when sends are over. */
@Singleton
public class FinishTimer implements RegularWork {
    /** How many sends a tick looks at. */
    private static final int MOST = 500;

    @Inject
    FinishService sends;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void perform() {
        int seen = 0;
        while (seen < MOST && sends.lookAtNext()) {
            seen++;
        }
    }
}
