package org.hejnal.evt.error;

/** The errors that clients know. */
public enum EvtError {
    /** The server's own fault. */
    UNATTENDED("un", "500", "FizApiUnattendedException"),
    /** Nobody is signed in, or not any more. */
    NO_SESSION("un", "501", "FizAccountNotFoundInSessionException"),
    /** A missing or wrong parameter, date or token. */
    INVALID_PARAMETER("un", "502", "FizApiInvalidParameterException"),
    /** There is no such object, as far as the caller may know. */
    UNKNOWN_OBJECT("un", "503", "FizApiModelDoesNotExistException"),
    /** The caller sees the object and may not do this to it. */
    NO_RIGHT("un", "504", "FizApiModelRightException"),
    /** The circle has no room for more photos. */
    QUOTA_EXCEEDED("ex", "601", "FizMediaQuotaExceededException"),
    /** The identifier or the password is wrong, or there were too many attempts. */
    SIGN_IN_FAILED("ex", "3", "FizSignInFailedException");

    private final String kind;
    private final String code;
    private final String exception;

    EvtError(String kind, String code, String exception) {
        this.kind = kind;
        this.code = code;
        this.exception = exception;
    }

    /** {@code un} for what a client could have avoided, {@code ex} for what is part of the business. */
    public String kind() {
        return kind;
    }

    /** The {@code FiZClassId}. */
    public String code() {
        return code;
    }

    /** The name of the exception. */
    public String exception() {
        return exception;
    }
}
