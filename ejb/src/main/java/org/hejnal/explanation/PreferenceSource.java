package org.hejnal.explanation;

/** Who has decided whether a person gets a type of event on a channel. */
public enum PreferenceSource {
    /** The person. */
    PERSON,
    /** Nobody: the person never chose, so the type's and the channel's default counts. */
    DEFAULT,
    /** The administrators, who have made it mandatory. */
    RULE
}
