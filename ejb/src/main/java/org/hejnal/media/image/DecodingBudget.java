package org.hejnal.media.image;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hejnal.platform.TooManyRequestsException;

/** The share of the memory that decoded pictures may take, however many come in at once. */
final class DecodingBudget {
    private static final int UNIT = 1024;

    private final Semaphore units;
    private final Semaphore waiters;
    private final int all;
    private final Duration patience;

    /**
     * @param bytes of memory
     * @param waiting how many may wait for others; each keeps a request
     * @param patience how long to wait for others before giving up
     */
    DecodingBudget(long bytes, int waiting, Duration patience) {
        all = (int) Math.min(Integer.MAX_VALUE, bytes / UNIT);
        units = new Semaphore(all, true);
        waiters = new Semaphore(waiting);
        this.patience = patience;
    }

    /** Something that needs memory for as long as it runs. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Exception;
    }

    /**
     * Runs the work once there is room for it.
     *
     * @throws ImageRefusedException if it needs more than there is at all
     * @throws TooManyRequestsException if too many wait already, or others have kept the room for too long
     */
    <T> T with(long bytes, Work<T> work) throws Exception {
        long needed = bytes / UNIT + 1;
        if (needed > all) {
            throw new ImageRefusedException(ImageRefusal.TOO_COSTLY);
        }
        acquire((int) needed);
        try {
            return work.run();
        } finally {
            units.release((int) needed);
        }
    }

    private void acquire(int needed) throws InterruptedException {
        // With no time to wait, unlike without one, nobody is overtaken.
        if (units.tryAcquire(needed, 0, TimeUnit.SECONDS)) {
            return;
        }
        if (!waiters.tryAcquire()) {
            throw tooMany("Too many photos are waiting.");
        }
        try {
            if (!units.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw tooMany("Too many photos are being processed.");
            }
        } finally {
            waiters.release();
        }
    }

    private static TooManyRequestsException tooMany(String message) {
        return new TooManyRequestsException(message, Duration.ofSeconds(10));
    }
}
