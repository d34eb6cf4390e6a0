package org.hejnal.platform.database;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hejnal.platform.Settings;

/**
 * How many requests are in the database at a time: fewer than the server has workers, so that a database that is slow or
 * hangs leaves some for everything that does not need it. A few wait briefly for a turn, and others are refused at once.
 */
@Singleton
public class RequestTurns {
    /** How many may wait. */
    public static final int WAITING = 16;

    /** How long they wait. */
    public static final Duration PATIENCE = Duration.ofSeconds(1);

    private final int most;
    private final Semaphore free;
    private final Semaphore seats = new Semaphore(WAITING);
    private final Outage crowd = new Outage(System.getLogger(RequestTurns.class.getName()), Level.WARNING);

    @Inject
    public RequestTurns(Settings settings) {
        this(settings.databaseRequests());
    }

    RequestTurns(int most) {
        this.most = most;
        this.free = new Semaphore(most);
    }

    /** @throws DatabaseBusyException if there is no turn; otherwise the caller ends it */
    void begin() throws DatabaseBusyException {
        if (free.tryAcquire()) {
            return;
        }
        if (!seats.tryAcquire()) {
            throw refusal();
        }
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw refusal();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal();
        } finally {
            seats.release();
        }
    }

    void end() {
        free.release();
    }

    /** To be called now and then, so that a crowd that has gone is told of. */
    void look() {
        if (free.availablePermits() > 0) {
            crowd.end("requests get to the database again.");
        }
    }

    private DatabaseBusyException refusal() {
        return new DatabaseBusyException(crowd.begin("the database has not answered " + most
                + " requests yet. Further ones that need it get 503 until it has."));
    }
}
