package org.hejnal.platform;

import java.util.Optional;

/** What was asked for cannot be done to the object as it is now: it has ended, has begun, or has changed meanwhile. */
public class InvalidStateException extends DomainException {
    private final Optional<String> reason;

    /**
     * @param reason a word that a program can act upon, in API spelling; absent where the message is enough
     * @param message what is wrong, for a developer
     */
    public InvalidStateException(Optional<String> reason, String message) {
        super(ErrorKind.INVALID_STATE, message);
        this.reason = reason;
    }

    public Optional<String> reason() {
        return reason;
    }
}
