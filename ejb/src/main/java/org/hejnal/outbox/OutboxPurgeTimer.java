package org.hejnal.outbox;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.hejnal.platform.RegularWork;

/** Gives up what could not be told for long, and says so: it would come too late to be of use, and fill the disk. */
@Singleton
public class OutboxPurgeTimer implements RegularWork {
    static final Duration KEPT = Duration.ofDays(14);

    /** At most so many pieces a tick. */
    private static final int PIECES = 50;

    private static final System.Logger LOG = System.getLogger(OutboxPurgeTimer.class.getName());

    @Inject
    OutboxRepository outbox;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void perform() {
        int all = 0;
        int last = OutboxRepository.PIECE;
        for (int i = 0; i < PIECES && last == OutboxRepository.PIECE; i++) {
            last = outbox.purge(clock.instant().minus(KEPT));
            all += last;
        }
        if (all > 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} events are given up: they could not be told to other systems for 14 days",
                    all);
        }
    }
}
