package org.hejnal.media.image;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hejnal.platform.TooManyRequestsException;

/** The share of the memory that decoded pictures may take, however many come in at once. */
final class DecodingBudget {
    private static final int UNIT = 1024;

    private final Semaphore units;
    private final int all;
    private final Duration patience;

    /**
     * @param bytes of memory
     * @param patience how long to wait for others before giving up
     */
    DecodingBudget(long bytes, Duration patience) {
        all = (int) Math.min(Integer.MAX_VALUE, bytes / UNIT);
        units = new Semaphore(all, true);
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
     * @throws TooManyRequestsException if others have kept the room for too long
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
        if (!units.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TooManyRequestsException("Too many photos are being processed.", Duration.ofSeconds(10));
        }
    }
}
