package org.hejnal.directory.roster;

/** Who says what lines say. */
public enum Speaker {
    /**
     * The directory: whom it names is its own, comes back if it had let them go, and keeps the language and the zone that they
     * have chosen since it last said another one.
     */
    DIRECTORY,
    /** An administrator, of single people. */
    ADMINISTRATOR
}
