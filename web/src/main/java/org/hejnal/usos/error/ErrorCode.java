package org.hejnal.usos.error;

import java.util.Locale;

/** The codes of the API's {@code error} key; the wire spelling is in lower case. */
public enum ErrorCode {
    METHOD_FORBIDDEN,
    PARAM_MISSING,
    PARAM_INVALID,
    PARAM_FORBIDDEN,
    FIELD_NOT_FOUND,
    FIELD_INVALID,
    FIELD_FORBIDDEN,
    OBJECT_NOT_FOUND,
    OBJECT_INVALID,
    OBJECT_FORBIDDEN;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
