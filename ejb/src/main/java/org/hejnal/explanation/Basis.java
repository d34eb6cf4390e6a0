package org.hejnal.explanation;

/** Where a decision is known from. */
public enum Basis {
    /** It was written down when it was made. */
    RECORD,
    /** The settings as they are now say so. What they said when the send was distributed is not written down. */
    PRESENT_SETTINGS
}
