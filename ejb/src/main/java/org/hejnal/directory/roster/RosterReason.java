package org.hejnal.directory.roster;

import org.hejnal.platform.StateReason;

/** Why nothing can be imported now. */
public enum RosterReason implements StateReason {
    IMPORT_RUNNING,
    /** Somebody has changed the directory meanwhile in a way that the lines did not expect. */
    DIRECTORY_CHANGED,
    /** A new person would have the id of somebody who is there. */
    PERSON_EXISTS
}
