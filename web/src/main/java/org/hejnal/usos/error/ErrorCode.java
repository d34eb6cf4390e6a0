package org.hejnal.usos.error;

import java.util.Locale;

/** The codes of the API's {@code error} key; the wire spelling is in lower case. */
public enum ErrorCode {
    METHOD_FORBIDDEN("The caller may not call the method so. The key <b>reason</b> says what is missing."),
    PARAM_MISSING("A required argument is missing: <b>param_name</b> names it."),
    PARAM_INVALID("An argument cannot be read, is too long or makes no sense: <b>param_name</b> names it."),
    PARAM_FORBIDDEN("An argument was sent that this caller must not send: <b>param_name</b> names it."),
    FIELD_NOT_FOUND("There is no such field: <b>field_name</b> and <b>method_name</b> say which, and of which method."),
    FIELD_INVALID("The field cannot be selected so. A value has no subfields, and where only primary fields are allowed"
            + " others are not."),
    FIELD_FORBIDDEN("The caller may not read the field."),
    OBJECT_NOT_FOUND("There is no such object, as far as the caller may know."),
    OBJECT_INVALID("It cannot be done to the object as it is now. Where there are several causes, <b>reason</b> has a"
            + " word for it, which the method's page explains."),
    OBJECT_FORBIDDEN("The caller may not do this to the object.");

    private final String explanation;

    ErrorCode(String explanation) {
        this.explanation = explanation;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means to a developer, for the reference, as HTML. */
    public String explanation() {
        return explanation;
    }
}
