package org.hejnal.platform;

import jakarta.ejb.ApplicationException;

/** Something that the caller asked for cannot be done; the transaction is rolled back and nothing has changed. */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {
    private final ErrorKind kind;

    /** @param message what is wrong, for a developer */
    protected DomainException(ErrorKind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public final ErrorKind kind() {
        return kind;
    }
}
