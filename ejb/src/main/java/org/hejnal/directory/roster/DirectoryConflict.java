package org.hejnal.directory.roster;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import org.hejnal.platform.InvalidStateException;

/** Tells a rule of the tables that somebody else's change made lines break from all other failures. */
final class DirectoryConflict {
    /** SQLSTATE class 23: integrity constraint violation. */
    private static final String INTEGRITY = "23";

    private DirectoryConflict() {}

    /** @return what to throw: the refusal that it is, or what was given */
    static RuntimeException explain(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(INTEGRITY)) {
                return new InvalidStateException(
                        Optional.of(RosterReason.DIRECTORY_CHANGED),
                        "Somebody else has changed the directory at this moment; try again.");
            }
        }
        return failure;
    }
}
