package org.hejnal.directory;

import org.hejnal.platform.StateReason;

/** Why something cannot be done to a person or a group now. */
public enum DirectoryReason implements StateReason {
    /** The person has a role for the whole installation. */
    HAS_ROLES
}
