package org.hejnal.directory.roster;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.hejnal.platform.InvalidStateException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what somebody else's change has done to ours from all other failures: lines break a rule of the tables that they did not
 * break before, or one of the two has waited for the other in vain.
 */
final class DirectoryConflict {
    /** SQLSTATE class 23: integrity constraint violation. */
    private static final String INTEGRITY = "23";

    /** SQLSTATEs: deadlock detected, serialization failure, lock not available. */
    private static final Set<String> IN_VAIN = Set.of("40P01", "40001", "55P03");

    private DirectoryConflict() {}

    /** @return what to throw: the refusal that it is, or what was given */
    static RuntimeException explain(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isConflict(sql.getSQLState())) {
                return new InvalidStateException(
                        Optional.of(RosterReason.DIRECTORY_CHANGED),
                        "Somebody else has changed the directory at this moment; try again.");
            }
        }
        return failure;
    }

    private static boolean isConflict(@Nullable String state) {
        return state != null && (state.startsWith(INTEGRITY) || IN_VAIN.contains(state));
    }
}
