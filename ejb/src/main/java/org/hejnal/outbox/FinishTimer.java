package org.hejnal.outbox;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hejnal.platform.RegularWork;
import org.hejnal.platform.Settings;

/** Notices when sends are over, where somebody is to be told. */
@Singleton
public class FinishTimer implements RegularWork {
    /** How many sends a tick looks at. */
    private static final int MOST = 500;

    @Inject
    FinishService sends;

    @Inject
    Settings settings;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void perform() {
        int seen = 0;
        while (settings.jmsTopics() && seen < MOST && sends.lookAtNext()) {
            seen++;
        }
    }
}
