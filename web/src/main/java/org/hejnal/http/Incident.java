package org.hejnal.http;

import jakarta.ejb.EJBException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.hejnal.platform.database.DatabaseGate;
import org.hejnal.platform.database.Unavailability;

/** A failure of the server's own. Whoever meets it is told an id and nothing else; the log has the story under that id. */
public final class Incident {
    private Incident() {}

    /**
     * Writes a failure into the log.
     *
     * @param what a sentence about what failed, without anything secret
     * @return the id to tell
     */
    public static String report(Logger log, String what, Throwable thrown) {
        String id = UUID.randomUUID().toString();
        log.log(Level.ERROR, "Incident " + id + ": " + what, thrown);
        return id;
    }

    /** What has really failed: a bean wraps what it did not expect, and so does the server's transaction manager. */
    public static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof EJBException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Why the server cannot answer at present; nothing if the failure is one of its own, to be reported. */
    public static Optional<Unavailability> unavailability(Throwable thrown) {
        return DatabaseGate.ofNode().explain(thrown);
    }

    /** What a client is told. */
    public static String message(String id) {
        return "The server failed to answer. The incident's id is " + id + ".";
    }
}
