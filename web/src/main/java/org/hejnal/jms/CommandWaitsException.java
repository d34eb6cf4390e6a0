package org.hejnal.jms;

import java.time.Duration;
import org.hejnal.platform.TooManyRequestsException;

/** The consumer has made as many requests as it may in this minute, so its command was not tried. */
class CommandWaitsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    CommandWaitsException(TooManyRequestsException cause) {
        super(cause);
        retryAfter = cause.retryAfter();
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
