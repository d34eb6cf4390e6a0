package org.hejnal.platform.database;

import java.time.Duration;

/**
 * Why the server cannot answer at present, through no fault of the caller's.
 *
 * @param incident the id under which the log tells of it, the same one for everybody whom it meets
 * @param retryAfter when it is worth another try
 */
public record Unavailability(String incident, Duration retryAfter) {
    /** What a client is told. */
    public String message() {
        return "The server cannot answer at present; try again later. The incident's id is " + incident + ".";
    }
}
