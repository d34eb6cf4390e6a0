package org.hejnal.directory.role;

import org.hejnal.platform.StateReason;

/** Why a role stays. */
public enum RoleReason implements StateReason {
    /** Without this person nobody could administer the directory. */
    LAST_ADMINISTRATOR
}
