package org.hejnal.platform;

import java.util.Optional;

/** What was asked for cannot be done to the object as it is now: it has ended, has begun, or has changed meanwhile. */
public class InvalidStateException extends DomainException {
    private final Optional<StateReason> reason;

    /**
     * @param reason what a program can act upon; absent where the message is enough
     * @param message what is wrong, for a developer
     */
    public InvalidStateException(Optional<StateReason> reason, String message) {
        super(ErrorKind.INVALID_STATE, message);
        this.reason = reason;
    }

    public Optional<StateReason> reason() {
        return reason;
    }
}
