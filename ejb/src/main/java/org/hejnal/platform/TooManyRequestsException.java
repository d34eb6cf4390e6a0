package org.hejnal.platform;

import java.time.Duration;

/** The caller has done this as often as is allowed for now. */
public class TooManyRequestsException extends DomainException {
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Duration retryAfter;

    /** @param retryAfter when it is allowed again */
    public TooManyRequestsException(String message, Duration retryAfter) {
        super(ErrorKind.TOO_MANY_REQUESTS, message);
        this.retryAfter = retryAfter;
    }

    /** How long to wait, at least a second. */
    public Duration retryAfter() {
        return retryAfter.compareTo(SHORTEST) < 0 ? SHORTEST : retryAfter;
    }
}
