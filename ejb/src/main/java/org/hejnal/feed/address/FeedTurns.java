package org.hejnal.feed.address;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.hejnal.platform.TooManyRequestsException;

/**
 * Lets two calendars be made at a time on a node, and one of each person: a long one takes a while, and programs ask
 * again and again. A few wait, holding nothing of the database; whoever comes then is sent away at once, so that
 * calendars never keep the server from its other work.
 */
@Singleton
public class FeedTurns {
    private static final int AT_ONCE = 2;
    private static final int MAX_WAITING = 8;

    /** Making and waiting, of one person. */
    private static final int MAX_PER_ACCOUNT = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final int maxWaiting;
    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Long, Integer> present = new HashMap<>();
    private final Set<Long> running = new HashSet<>();
    private int waiting;

    public FeedTurns() {
        this(MAX_WAITING, PATIENCE);
    }

    FeedTurns(int maxWaiting, Duration patience) {
        this.maxWaiting = maxWaiting;
        this.patience = patience;
    }

    /** @throws TooManyRequestsException if too many wait already, or others keep their turns for too long */
    <T> T take(long account, Supplier<T> making) {
        begin(account);
        try {
            return making.get();
        } finally {
            end(account);
        }
    }

    private void begin(long account) {
        lock.lock();
        try {
            boolean mustWait = !isFree(account);
            boolean isCrowded = waiting >= maxWaiting || present.getOrDefault(account, 0) >= MAX_PER_ACCOUNT;
            if (mustWait && isCrowded) {
                throw tooMany("Too many calendars are waited for.");
            }
            present.merge(account, 1, Integer::sum);
            if (mustWait) {
                await(account);
            }
            running.add(account);
        } finally {
            lock.unlock();
        }
    }

    private void await(long account) {
        waiting++;
        boolean isTaken = false;
        try {
            long left = patience.toNanos();
            while (!isFree(account)) {
                if (left <= 0) {
                    throw tooMany("Too many calendars are being read.");
                }
                left = changed.awaitNanos(left);
            }
            isTaken = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops.", e);
        } finally {
            waiting--;
            if (!isTaken) {
                leave(account);
            }
        }
    }

    private boolean isFree(long account) {
        return running.size() < AT_ONCE && !running.contains(account);
    }

    private void end(long account) {
        lock.lock();
        try {
            running.remove(account);
            leave(account);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void leave(long account) {
        present.computeIfPresent(account, (key, count) -> count == 1 ? null : count - 1);
    }

    private static TooManyRequestsException tooMany(String message) {
        return new TooManyRequestsException(message, Duration.ofMinutes(1));
    }
}
