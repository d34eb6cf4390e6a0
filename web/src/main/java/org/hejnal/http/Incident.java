package org.hejnal.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

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

    /** What a client is told. */
    public static String message(String id) {
        return "The server failed to answer. The incident's id is " + id + ".";
    }
}
