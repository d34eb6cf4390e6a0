package org.hejnal.platform.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that does not work for a while. The log tells when it begins and when it has ended, and gives it an id. */
final class Outage {
    private final Logger log;
    private final Level level;
    private volatile @Nullable Incident current;

    private record Incident(String id, long begin) {}

    Outage(Logger log, Level level) {
        this.log = log;
        this.level = level;
    }

    /** The id; nothing while everything works. */
    Optional<String> incident() {
        return Optional.ofNullable(current).map(Incident::id);
    }

    /**
     * Begins, unless it has begun before.
     *
     * @param story what does not work, and what becomes of those who need it
     * @return the id
     */
    synchronized String begin(String story) {
        Incident known = current;
        if (known != null) {
            return known.id;
        }
        Incident begun = new Incident(UUID.randomUUID().toString(), System.nanoTime());
        current = begun;
        log.log(level, "Incident " + begun.id + ": " + story);
        return begun.id;
    }

    /**
     * Waits until everything works, or so long.
     *
     * @throws InterruptedException if the thread is to end
     */
    synchronized void awaitEnd(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        for (long left = most.toMillis(); current != null && left > 0; left = millisUntil(end)) {
            wait(left);
        }
    }

    private static long millisUntil(long nanos) {
        return Duration.ofNanos(nanos - System.nanoTime()).toMillis();
    }

    /** Ends, if it has begun. */
    synchronized void end(String story) {
        Incident ended = current;
        if (ended != null) {
            current = null;
            notifyAll();
            Duration length = Duration.ofNanos(System.nanoTime() - ended.begin);
            log.log(Level.INFO, "Incident " + ended.id + " has ended after " + length.toSeconds() + " s: " + story);
        }
    }
}
