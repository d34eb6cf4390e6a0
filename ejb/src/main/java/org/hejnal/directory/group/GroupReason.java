package org.hejnal.directory.group;

import org.hejnal.platform.StateReason;

/** Why a group cannot be as somebody wants it. */
public enum GroupReason implements StateReason {
    /** There is a group with this id. */
    GROUP_EXISTS,
    /** It is the root, where everybody is. */
    EVERYONE,
    HAS_SUBGROUPS,
    /** Statements go to it, or are being told to its people. */
    HAS_STATEMENTS
}
