package org.hejnal.usos.error;

/** Why a method is forbidden: the values of the API's {@code reason} key; the wire spelling is in lower case. */
public enum Reason {
    CONSUMER_MISSING,
    USER_MISSING,
    SECURE_REQUIRED,
    TRUSTED_REQUIRED,
    SCOPE_MISSING,
    IMPERSONATE_REQUIRED
}
