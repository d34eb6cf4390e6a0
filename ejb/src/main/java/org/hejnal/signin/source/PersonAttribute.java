package org.hejnal.signin.source;

import java.util.Locale;

/** What a provider may tell of a person. Each is at most 255 characters long. */
public enum PersonAttribute {
    FIRST_NAME,
    LAST_NAME,
    EMAIL,
    LANGUAGE,
    UNIVERSITY_ID;

    /** Its name in the configuration, for example {@code first_name}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
