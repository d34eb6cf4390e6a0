package org.hejnal.directory.roster;

/** Why a file that can be read changes nothing. */
public enum Obstacle {
    /** Lines are refused, and the others are not to be taken without them. */
    REFUSED_LINES,
    /** More people or memberships are missing than may be. */
    TOO_MANY_MISSING,
    /** A line does not tell whom it is about, so that nobody can be said to be missing. */
    UNREADABLE_ID
}
