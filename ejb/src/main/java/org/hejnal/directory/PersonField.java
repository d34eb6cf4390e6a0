package org.hejnal.directory;

import org.hejnal.platform.Field;

/** What people say of themselves. */
public enum PersonField implements Field {
    BIRTH_DATE,
    /** What they sign in with. */
    IDENTIFIER,
    PASSWORD,
    FIRST_NAME,
    LAST_NAME,
    SIGN_IN,
    EMAIL
}
