package org.hejnal.directory.roster;

/** What becomes of those whom a file does not name. */
public enum Missing {
    /** They stay as they are. */
    KEEP,
    /** People of the directory take part no more. */
    DEACTIVATE,
    /** Memberships end. */
    REMOVE
}
