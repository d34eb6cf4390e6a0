package org.hejnal.evt.error;

import jakarta.ejb.ApplicationException;

/** A refusal in the calendar API's own shape. A bean that calls back passes it on as it is, with nothing changed. */
@ApplicationException(rollback = true)
public class EvtException extends RuntimeException {
    private final EvtError error;

    private EvtException(EvtError error, String message) {
        super(message);
        this.error = error;
    }

    public static EvtException of(EvtError error, String message) {
        return new EvtException(error, message);
    }

    /** A refusal of what was sent. */
    public static EvtException invalid(String message) {
        return of(EvtError.INVALID_PARAMETER, message);
    }

    /** A refusal of one parameter's value. */
    public static EvtException invalid(String parameter, String why) {
        return invalid("The parameter '" + parameter + "' " + why);
    }

    public EvtError error() {
        return error;
    }

    /** What is wrong, for a developer. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
