package org.hejnal.platform;

/** The caller may know that the object exists, but not do this to it. */
public class ForbiddenObjectException extends DomainException {
    public ForbiddenObjectException(String message) {
        super(ErrorKind.FORBIDDEN_OBJECT, message);
    }
}
