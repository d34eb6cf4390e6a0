package org.hejnal.platform;

import jakarta.ejb.ApplicationException;

/** Something that the caller asked for cannot be done; the transaction is rolled back and nothing has changed. */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {
    protected DomainException(String message) {
        super(message);
    }
}
