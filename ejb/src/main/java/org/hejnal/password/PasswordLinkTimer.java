package org.hejnal.password;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hejnal.platform.RegularWork;

/** Answers requests for links, and forgets what is over, on every node. */
@Singleton
public class PasswordLinkTimer implements RegularWork {
    /** What a run leaves, the next one takes. */
    private static final int BATCH = 50;

    @Inject
    PasswordLinkService service;

    @Inject
    PasswordLinkRepository links;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void perform() {
        links.purge();
        for (int i = 0; i < BATCH && service.answerNext(); i++) {
            // Each in a transaction of its own.
        }
    }
}
