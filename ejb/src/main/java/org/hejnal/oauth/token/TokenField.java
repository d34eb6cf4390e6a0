package org.hejnal.oauth.token;

import org.hejnal.platform.Field;

/** What a consumer says when it asks for a token. */
public enum TokenField implements Field {
    /** Where the person returns to. */
    CALLBACK,
    SCOPES
}
