package org.hejnal.feed;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hejnal.platform.TooManyRequestsException;

/**
 * Lets two calendars be read at a time on a node: a long one takes a while, and programs ask again and again. Whoever
 * waits holds nothing of the database.
 */
@Singleton
public class FeedTurns {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** @throws TooManyRequestsException if others keep their turns for too long */
    <T> T take(Supplier<T> reading) {
        acquire();
        try {
            return reading.get();
        } finally {
            turns.release();
        }
    }

    private void acquire() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyRequestsException("Too many calendars are being read.", Duration.ofMinutes(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops.", e);
        }
    }
}
