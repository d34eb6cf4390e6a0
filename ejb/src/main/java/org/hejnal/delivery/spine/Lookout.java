package org.hejnal.delivery.spine;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Gets somebody to look for work now, in another thread. Whoever calls is answered at once; calls that come together are one. */
final class Lookout {
    private static final System.Logger LOG = System.getLogger(Lookout.class.getName());

    /** Somebody has called since the last look began. */
    private final AtomicBoolean called = new AtomicBoolean();

    private final AtomicInteger lookers = new AtomicInteger();
    private final int most;
    private final Runnable look;

    /**
     * @param most how many may look at the same time
     * @param look finds what is due and does it
     */
    Lookout(int most, Runnable look) {
        this.most = most;
        this.look = look;
    }

    void wake(Executor executor) {
        called.set(true);
        // Whoever looks hears the call, unless they have just left: then their place is free.
        while (called.get() && !isStarted(executor) && lookers.get() < most) {
            Thread.onSpinWait();
        }
    }

    private boolean isStarted(Executor executor) {
        if (lookers.incrementAndGet() > most) {
            lookers.decrementAndGet();
            return false;
        }
        try {
            executor.execute(() -> lookUntilNobodyCalls(executor));
        } catch (RejectedExecutionException e) {
            lookers.decrementAndGet();
            LOG.log(System.Logger.Level.DEBUG, "No thread to look with; the next tick tries again");
        }
        return true;
    }

    private void lookUntilNobodyCalls(Executor executor) {
        try {
            while (called.getAndSet(false)) {
                look.run();
            }
        } finally {
            lookers.decrementAndGet();
        }
        if (called.get()) {
            wake(executor);
        }
    }
}
