package org.hejnal.declared;

/** A method was declared so that it could not be served. A mistake of a developer, found at start. */
public class InvalidDeclarationException extends RuntimeException {
    public InvalidDeclarationException(String method, String what) {
        super(method + " " + what + ".");
    }

    public InvalidDeclarationException(String method, RuntimeException cause) {
        super(method + " is declared wrongly: " + cause.getMessage(), cause);
    }
}
