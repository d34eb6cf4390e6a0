package org.hejnal.delivery.spine;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.hejnal.platform.database.DatabaseGate;

/** Renews a lease while its holder works, however long one delivery may take. */
final class Heartbeat implements AutoCloseable {
    /** Two may fail before the lease runs out. */
    private static final Duration EVERY = LeaseRepository.LEASE.dividedBy(4);

    private static final System.Logger LOG = System.getLogger(Heartbeat.class.getName());

    private final AtomicBoolean alive = new AtomicBoolean(true);
    private final ClockSteps steps;
    private final ScheduledFuture<?> beats;

    private Heartbeat(ScheduledExecutorService scheduler, Clock clock, BooleanSupplier renew) {
        steps = new ClockSteps(clock, System::nanoTime);
        beats = scheduler.scheduleAtFixedRate(
                () -> beat(renew), EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @param renew renews the lease; false if it has passed to somebody else or covers nothing any more */
    static Heartbeat start(ScheduledExecutorService scheduler, Clock clock, BooleanSupplier renew) {
        return new Heartbeat(scheduler, clock, renew);
    }

    /** Whether the lease was still held at the last beat. */
    boolean isAlive() {
        return alive.get();
    }

    /** Whether the clock was set since the last look: then any part of the lease may have passed to somebody else. */
    boolean hasClockStepped() {
        return steps.hasStepped();
    }

    private void beat(BooleanSupplier renew) {
        try {
            alive.set(renew.getAsBoolean());
        } catch (RuntimeException e) {
            boolean isTold = DatabaseGate.ofNode().explain(e).isPresent();
            LOG.log(
                    isTold ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING,
                    "A lease could not be renewed; the next beat tries again",
                    e);
        }
    }

    @Override
    public void close() {
        beats.cancel(false);
    }
}
