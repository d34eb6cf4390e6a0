package org.hejnal.directory.roster;

/** What a file is about. */
public enum Subject {
    PEOPLE,
    GROUPS,
    MEMBERSHIPS
}
