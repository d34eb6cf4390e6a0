package org.hejnal.usos.error;

import java.util.Locale;

/** Why a method is forbidden: the values of the API's {@code reason} key; the wire spelling is in lower case. */
public enum Reason {
    CONSUMER_MISSING("The call is not signed by a consumer."),
    USER_MISSING("The call is not made for a person: it has no token, and no <b>as_user_id</b>."),
    SECURE_REQUIRED("The call came without TLS."),
    TRUSTED_REQUIRED("The consumer does not hold the method as administrative."),
    SCOPE_MISSING("The token does not allow it: <b>missing_scopes</b> lists what the person has to be asked for."),
    IMPERSONATE_REQUIRED("The consumer may not act for the person whom <b>as_user_id</b> names."),
    TEST_MODE("The consumer is in test mode, and the call would reach others than the people named for it.");

    private final String explanation;

    Reason(String explanation) {
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
