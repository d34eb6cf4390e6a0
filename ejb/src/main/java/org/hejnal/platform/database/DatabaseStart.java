package org.hejnal.platform.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.platform.DatabasePreparation;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the database once for this node. Until that is done the gate is closed, as in an outage, and whoever has found
 * the database tries again. Used by one thread at a time.
 */
final class DatabaseStart {
    private static final Logger LOG = System.getLogger(DatabaseStart.class.getName());

    private final List<DatabasePreparation> steps;
    private final DatabaseGate gate;
    private boolean isDone;
    private @Nullable String told;

    DatabaseStart(Stream<DatabasePreparation> steps, DatabaseGate gate) {
        this.steps =
                steps.sorted(Comparator.comparing(DatabasePreparation::stage)).toList();
        this.gate = gate;
    }

    /**
     * Prepares the database while the application starts, or leaves it for later if it cannot be reached or does not answer in
     * time: the server does not wait long for an application to start.
     *
     * @throws RuntimeException if the hub must not start with it
     */
    void begin() {
        try {
            perform(GatedDataSource.OF_WORK);
        } catch (RuntimeException e) {
            gate.close(LostConnection.reason(e).orElseThrow(() -> e));
        }
    }

    /**
     * Prepares the database, if that has not been done. A failure is told when its reason is new.
     *
     * @return whether it is prepared
     */
    boolean finish() {
        try {
            perform(GatedDataSource.OF_PREPARATION);
        } catch (RuntimeException e) {
            absence(e).ifPresentOrElse(gate::stayClosed, () -> tell(e));
        }
        return isDone;
    }

    /**
     * Why the database is away; nothing if the failure is another one. A step that it does not answer in time is another one: it
     * would end so every time, and nobody would be told.
     */
    private static Optional<String> absence(RuntimeException thrown) {
        return LostConnection.isTimeout(thrown) ? Optional.empty() : LostConnection.reason(thrown);
    }

    private void perform(Duration patience) {
        if (!isDone) {
            gate.letThrough(patience, () -> steps.forEach(DatabasePreparation::perform));
            isDone = true;
        }
    }

    /** The server cannot take the application back now, and an administrator may mend what is wrong in the database. */
    private void tell(RuntimeException thrown) {
        String reason = innermost(thrown);
        gate.stayClosed(reason);
        if (!reason.equals(told)) {
            told = reason;
            LOG.log(
                    Level.ERROR,
                    "The database answers, but the hub cannot begin to use it: callers get 503 until it can. It tries again"
                            + " every few seconds; what only a setting can mend needs a restart.",
                    thrown);
        }
    }

    /** The container wraps what its beans throw. */
    private static String innermost(Throwable thrown) {
        return LostConnection.causes(thrown).stream()
                .reduce((outer, inner) -> inner)
                .flatMap(cause -> Optional.ofNullable(cause.getMessage()))
                .orElseGet(thrown::toString);
    }
}
