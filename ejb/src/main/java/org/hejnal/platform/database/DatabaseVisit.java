package org.hejnal.platform.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one request has of the database: one of the node's turns for as long as it has a transaction or a connection open,
 * however many. Belongs to the request's thread; a transaction may be ended by another one.
 */
public final class DatabaseVisit implements AutoCloseable {
    private static final ThreadLocal<@Nullable DatabaseVisit> CURRENT = new ThreadLocal<>();

    private final RequestTurns turns;
    private int uses;
    private boolean isPatient;

    private DatabaseVisit(RequestTurns turns) {
        this.turns = turns;
    }

    /** Begins a request in this thread; to be closed there. */
    public static DatabaseVisit begin(RequestTurns turns) {
        DatabaseVisit visit = new DatabaseVisit(turns);
        CURRENT.set(visit);
        return visit;
    }

    /** The one of the request that this thread answers; nothing in threads that answer none. */
    static Optional<DatabaseVisit> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * Lets the request that this thread answers wait as long for each answer of the database as background work does, from its
     * next transaction on. For those few whose statements are about very many rows at once.
     */
    public static void bePatient() {
        current().ifPresent(visit -> visit.isPatient = true);
    }

    Duration patience() {
        return isPatient ? GatedDataSource.OF_WORK : GatedDataSource.OF_REQUESTS;
    }

    /** @throws SQLException if the request must not wait for the database */
    synchronized void enter() throws SQLException {
        if (uses == 0) {
            turns.begin();
        }
        uses++;
    }

    synchronized void leave() {
        if (uses > 0 && --uses == 0) {
            turns.end();
        }
    }

    @Override
    public synchronized void close() {
        CURRENT.remove();
        if (uses > 0) {
            uses = 0;
            turns.end();
        }
    }
}
