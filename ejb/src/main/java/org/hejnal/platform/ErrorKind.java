package org.hejnal.platform;

/** Why something cannot be done. Each API decides what each kind is to its clients. */
public enum ErrorKind {
    /** A value that has to be given is not there. */
    MISSING_VALUE,
    /** A value breaks a rule. */
    INVALID_VALUE,
    /** There is no such object, or the caller must not learn of it. */
    UNKNOWN_OBJECT,
    /** The caller may know of the object, but not do this to it. */
    FORBIDDEN_OBJECT,
    /** The object is in a state in which this cannot be done to it. */
    INVALID_STATE,
    /** There was such an object, and its owner has withdrawn it. */
    REVOKED_OBJECT,
    /** The caller has done this as often as is allowed for now. */
    TOO_MANY_REQUESTS,
    /** Too many attempts to sign in have failed. */
    TOO_MANY_SIGN_INS,
    /** What is kept would take more room than is allowed. */
    QUOTA_EXCEEDED,
    /** This node is set up wrongly; the caller may have done nothing wrong. */
    UNAVAILABLE
}
