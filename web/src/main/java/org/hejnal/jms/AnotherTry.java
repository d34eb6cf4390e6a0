package org.hejnal.jms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.database.DatabaseGate;

/** Which failures have nothing to do with the command: it stays, and is tried again. */
@Singleton
class AnotherTry {
    /** Transactions that have met: PostgreSQL has rolled one of them back. */
    private static final String ROLLED_BACK = "40";

    private final DatabaseGate gate;

    @Inject
    AnotherTry(DatabaseGate gate) {
        this.gate = gate;
    }

    /** The consumer may have made as many requests as it may in this minute; the next one is soon. */
    <T> T beyondLimit(Supplier<T> admission) {
        try {
            return admission.get();
        } catch (TooManyRequestsException e) {
            throw new CommandWaitsException(e);
        }
    }

    boolean isWorthIt(RuntimeException thrown) {
        return thrown instanceof CommandWaitsException
                || isRolledBack(thrown)
                || gate.explain(thrown).isPresent();
    }

    private static boolean isRolledBack(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && state.startsWith(ROLLED_BACK));
    }
}
