package org.hejnal.platform.topic;

import jakarta.ejb.ApplicationException;

/** The broker cannot be reached, or does not take what it is given. */
@ApplicationException(inherited = true)
public class TopicUnavailableException extends RuntimeException {
    public TopicUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
