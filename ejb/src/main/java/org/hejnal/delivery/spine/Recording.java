package org.hejnal.delivery.spine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Writes down what became of a delivery, again if the database cannot be reached. What is not written down is sent once
 * more when the lease has run out, so it is worth a wait; all waits together are shorter than what is left of a lease.
 */
final class Recording {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8),
            Duration.ofSeconds(16));

    private static final System.Logger LOG = System.getLogger(Recording.class.getName());

    private final ScheduledExecutorService scheduler;

    Recording(ScheduledExecutorService scheduler) {
        this.scheduler = scheduler;
    }

    /** @throws RuntimeException what the last attempt has thrown */
    void write(Runnable attempt) {
        for (Duration wait : WAITS) {
            try {
                attempt.run();
                return;
            } catch (RuntimeException e) {
                // One line for each delivery would bury the one that tells of the outage; the last failure is told.
                LOG.log(
                        System.Logger.Level.DEBUG,
                        "A result could not be recorded ({0}); trying again in {1}",
                        e,
                        wait);
                pause(wait, e);
            }
        }
        attempt.run();
    }

    private void pause(Duration wait, RuntimeException cause) {
        try {
            scheduler.schedule(() -> {}, wait.toMillis(), TimeUnit.MILLISECONDS).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        } catch (ExecutionException e) {
            throw cause;
        }
    }
}
