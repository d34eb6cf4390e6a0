package org.hejnal.outbox;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hejnal.platform.FailureLog;
import org.hejnal.platform.RegularWork;
import org.hejnal.platform.Settings;
import org.hejnal.platform.topic.TopicUnavailableException;

/** Tells what has happened, a second later at most. A broker that is away is tried again each second. */
@Singleton
public class TellingTimer implements RegularWork {
    /** At most so many pieces a tick. */
    private static final int PIECES = 50;

    private static final String WORK = "Telling other systems what has happened";

    @Inject
    OutboxTellingService telling;

    @Inject
    FailureLog failures;

    @Inject
    Settings settings;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void perform() {
        if (!settings.jmsTopics()) {
            return;
        }
        try {
            int told = 0;
            while (told < PIECES && telling.tellNext()) {
                told++;
            }
            failures.worked(WORK);
        } catch (TopicUnavailableException e) {
            failures.failed(WORK, String.valueOf(e.getMessage()), e);
        }
    }
}
