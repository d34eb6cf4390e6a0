package org.hejnal.launcher;

/** The installation cannot be started. The message is one line, says why, and what to do about it. */
public class LaunchException extends RuntimeException {
    public LaunchException(String message) {
        super(message);
    }

    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
